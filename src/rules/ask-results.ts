import type { Ask } from './ask.ts';
import type { Context } from './facts/context.ts';
import { evidenceSubject, resultSubject, scoreSubject } from './facts/read-subject.ts';

/** Asks about every result, its scores and its samples. */
export function askResults(context: Context, ask: Ask): void {
  for (const filed of context.registry.results.values()) {
    const { file, record } = filed;
    const result = resultSubject(filed, context);
    ask('record', { file, kind: 'result', record });
    ask('result', result);
    for (const [position, score] of record.scores.entries()) {
      ask('score', scoreSubject(result, score, position));
    }
    const evidence = evidenceSubject(result, context);
    if (evidence !== undefined) ask('evidence', evidence);
  }
}
