import { scoreKey } from '../../records/measures.ts';
import type { FiledResult } from '../../records/registry.ts';
import type { Result, Score } from '../../records/shapes.ts';
import type { RuleOf } from '../rule.ts';

/** Two parties that measure for themselves seldom agree in four digits, but often in three. */
const TELLING_DIGITS = 4;

export const equalValuesQuoted: RuleOf<'registry'> = {
  name: 'equal-values-quoted',
  severity: 'warning',
  scope: 'registry',
  sentence:
    'A printed result whose values another party printed before says whom it quotes, or notes explain why the values are the same.',
  *check(_, context) {
    for (const siblings of context.siblings) {
      if (!siblings.some(({ record }) => isUnexplained(record))) continue;
      for (const alike of Map.groupBy(siblings, conditionsKey).values()) {
        for (const [result, origin] of repeats(alike)) {
          const args = {
            quotes: String(result.record.source.quotes),
            other: origin.file,
            party: partyOf(origin),
          };
          yield { file: result.file, at: 'source.quotes', args };
        }
      }
    }
  },
};

function conditionsKey({ record: { benchmark } }: FiledResult): string {
  return `${benchmark.version} ${benchmark.protocol}`;
}

/** Each unexplained repetition with the result that printed the values first; one look-up a score. */
function* repeats(results: readonly FiledResult[]): Iterable<[FiledResult, FiledResult]> {
  const firstBy = new Map<string, FiledResult[]>();
  for (const result of results.toSorted(byDate)) {
    const origin = isUnexplained(result.record) ? originOf(result, firstBy) : undefined;
    if (origin !== undefined) yield [result, origin];
    if (typeof result.record.source.quotes === 'object' || result.record.withdrawn) continue;
    for (const score of result.record.scores) remember(firstBy, printKey(score), result);
  }
}

function byDate(a: FiledResult, b: FiledResult): number {
  const [left, right] = [dateOf(a), dateOf(b)];
  return left < right ? -1 : Number(left > right);
}

function dateOf({ id, record: { source, added } }: FiledResult): string {
  return `${source.published === 'unknown' ? added : source.published} ${id}`;
}

function isUnexplained({ source, notes, withdrawn }: Result): boolean {
  if (source.kind !== 'documentation' || notes !== undefined || withdrawn !== undefined)
    return false;
  return source.quotes === 'none' || source.quotes === 'unknown';
}

/** The earlier result of another party that has all the values in common that both could have. */
function originOf(result: FiledResult, firstBy: ReadonlyMap<string, readonly FiledResult[]>) {
  const scores = result.record.scores;
  const candidates = new Set(scores.flatMap((score) => firstBy.get(printKey(score)) ?? []));
  for (const candidate of candidates) {
    if (partyOf(candidate) !== partyOf(result) && isRepeated(scores, candidate.record.scores))
      return candidate;
  }
  return undefined;
}

function isRepeated(scores: readonly Score[], others: readonly Score[]): boolean {
  const values = new Map(others.map((score) => [scoreKey(score.task, score.metric), score.value]));
  let digits = 0;
  for (const score of scores) {
    const value = values.get(scoreKey(score.task, score.metric));
    if (value === undefined) continue;
    if (value !== score.value) return false;
    digits += digitsOf(score);
  }
  return digits >= TELLING_DIGITS;
}

/** Digits of the printed number from the first that is not 0. */
function digitsOf({ value, raw }: Score): number {
  return (raw?.text ?? String(value)).replaceAll(/[^0-9]/g, '').replace(/^0+/, '').length;
}

function printKey({ task, metric, value }: Score): string {
  return `${scoreKey(task, metric)} ${value}`;
}

/** At most one result of each of two parties: another party is then among them, whoever asks. */
function remember(firstBy: Map<string, FiledResult[]>, key: string, result: FiledResult): void {
  const known = firstBy.get(key);
  if (known === undefined) firstBy.set(key, [result]);
  else if (known.length < 2 && !known.some((other) => partyOf(other) === partyOf(result)))
    known.push(result);
}

/** Who ran it; where nobody says, who printed it. */
function partyOf({ record: { evaluator, source } }: FiledResult): string {
  return evaluator.organization === 'unknown' ? source.publisher : evaluator.organization;
}
