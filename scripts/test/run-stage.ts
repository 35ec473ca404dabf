import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { failure, judgeCases, judgeWhole, type Verdict } from './judge.ts';
import type { Stage } from './stage.ts';

export interface StageRun {
  readonly verdict: Verdict;
  /** Everything that the commands of the stage printed. */
  readonly output: string;
}

/** What is kept to be printed later is printed without colours. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/** Runs the commands of a stage and judges them; `folder` takes the report of a Vitest run. */
export async function runStage(stage: Stage, folder: string): Promise<StageRun> {
  if (!existsSync(stage.file))
    return { verdict: failure(stage.name, `${stage.file} does not exist`), output: '' };
  const reportFile = join(folder, `${stage.name.replaceAll(' ', '-')}.json`);
  const reporting = stage.hasCases ? [`--outputFile.json=${reportFile}`] : [];
  const seconds = stage.minutes * 60;
  const outcomes = [];
  for (const command of stage.commands)
    outcomes.push(
      await runCommand(process.execPath, [...command, ...reporting], { seconds, env: PLAIN }),
    );
  const ending = {
    succeeded: outcomes.every(({ code }) => code === 0),
    timedOut: outcomes.some(({ timedOut }) => timedOut),
    report: existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : undefined,
  };
  const verdict = stage.hasCases
    ? judgeCases(stage.name, ending)
    : judgeWhole(stage.name, ending, stage.advice);
  return {
    verdict,
    output: outcomes.map(({ output }) => output).join(''),
  };
}
