import type { FiledResult } from '../../records/registry.ts';
import type { Context } from '../facts/context.ts';
import { essenceOf } from '../facts/essence.ts';
import { isCorrection, newestLast } from '../facts/same-result.ts';
import type { RuleOf } from '../rule.ts';

export const resultUnique: RuleOf<'registry'> = {
  name: 'result-unique',
  severity: 'error',
  scope: 'registry',
  sentence: 'No two results are equal but for ids, dates, notes and addresses.',
  *check(_, context) {
    for (const siblings of context.siblings) {
      for (const [older, newer] of equalPairs(siblings, context)) {
        yield { file: newer.file, at: '', args: { other: older.file } };
      }
    }
  },
};

function* equalPairs(siblings: readonly FiledResult[], context: Context) {
  if (new Set(siblings.map(cheapKey)).size === siblings.length) return;
  const standing = newestLast(siblings.filter(({ record }) => record.withdrawn === undefined));
  for (const alike of Map.groupBy(standing, cheapKey).values()) {
    if (alike.length < 2) continue;
    const firstBy = new Map<string, FiledResult>();
    for (const result of alike) {
      const essence = essenceOf(result.record);
      const first = firstBy.get(essence);
      if (first === undefined) firstBy.set(essence, result);
      else if (!isCorrection(first, result, context)) yield [first, result] as const;
    }
  }
}

/** Equal results have the same key, whatever the order of scores; most others differ here already. */
function cheapKey({ record: { scores } }: FiledResult): number {
  const most = scores.reduce((largest, { value }) => Math.max(largest, value), -Infinity);
  const least = scores.reduce((smallest, { value }) => Math.min(smallest, value), Infinity);
  return most + least / Math.E + scores.length;
}
