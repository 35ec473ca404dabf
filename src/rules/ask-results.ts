import type { Result } from '../records/shapes.ts';
import type { Ask } from './ask.ts';
import type { Context } from './facts/context.ts';
import { evidenceSubject, resultSubject, scoreSubject } from './facts/read-subject.ts';

/** Asks about every result, its scores, what was printed, and its samples. */
export function askResults(context: Context, ask: Ask): void {
  for (const filed of context.registry.results.values()) {
    const { file, record } = filed;
    const result = resultSubject(filed, context);
    ask('record', { file, kind: 'result', record });
    ask('result', result);
    for (const [position, score] of record.scores.entries()) {
      ask('score', scoreSubject(result, score, position));
    }
    askPrinted(ask, file, 'scores', record.scores);
    if (record.claimed !== undefined) askPrinted(ask, file, 'claimed', record.claimed);
    const evidence = evidenceSubject(result, context);
    if (evidence !== undefined) ask('evidence', evidence);
  }
}

type Printable = Pick<Result['scores'][number], 'value' | 'raw'>;

function askPrinted(
  ask: Ask,
  file: string,
  list: 'scores' | 'claimed',
  values: readonly Printable[],
): void {
  for (const [position, { value, raw }] of values.entries()) {
    if (raw !== undefined) ask('printed', { file, list, position, value, raw });
  }
}
