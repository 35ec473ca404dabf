import type { Verdict } from './judge.ts';

const NAME_WIDTH = 20;
const TIME_WIDTH = 8;

/** One line on a stage: outcome, name, seconds, remark. */
export function verdictLine(verdict: Verdict, seconds: number): string {
  const outcome = verdict.failed === 0 ? 'ok  ' : 'FAIL';
  const time = `${seconds.toFixed(1)} s`.padStart(TIME_WIDTH);
  return `${outcome}  ${verdict.name.padEnd(NAME_WIDTH)}${time}  ${verdict.remark}`.trimEnd();
}

/** The lines that close a run: the stages that failed, if any, and the count. */
export function closingLines(verdicts: readonly Verdict[]): readonly string[] {
  const failed = verdicts.filter((verdict) => verdict.failed > 0).map(({ name }) => name);
  const complaint = failed.length === 0 ? [] : [`Failed: ${failed.join(', ')}.`];
  return [
    '',
    ...complaint,
    `${total(verdicts, 'passed')} passed, ${total(verdicts, 'failed')} failed`,
  ];
}

function total(verdicts: readonly Verdict[], what: 'passed' | 'failed'): number {
  return verdicts.reduce((sum, verdict) => sum + verdict[what], 0);
}
