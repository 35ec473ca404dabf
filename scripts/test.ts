import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { failure, type Verdict } from './test/judge.ts';
import { runStage, type StageRun } from './test/run-stage.ts';
import { type Stage, stages } from './test/stage.ts';
import { closingLines, verdictLine } from './test/verdict-line.ts';

/** `npm test`: runs every stage, whatever became of the ones before, and counts the cases. */
const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
const verdicts: Verdict[] = [];

function runOrSkip(stage: Stage): Promise<StageRun> | StageRun {
  const needed = verdicts.find(({ name }) => name === stage.needs);
  if (needed === undefined || needed.failed === 0) return runStage(stage, folder);
  return { verdict: failure(stage.name, `not run: "${needed.name}" failed`), output: '' };
}

for (const stage of stages) {
  const start = performance.now();
  const { verdict, output } = await runOrSkip(stage);
  verdicts.push(verdict);
  console.log(verdictLine(verdict, (performance.now() - start) / 1000));
  if (verdict.failed > 0 && output.trim() !== '') console.log(`${output.trimEnd()}\n`);
}

rmSync(folder, { recursive: true, force: true });
console.log(closingLines(verdicts).join('\n'));
process.exitCode = verdicts.some(({ failed }) => failed > 0) ? 1 : 0;
