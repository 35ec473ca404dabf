import type { FiledResult } from '../records/registry.ts';
import { unpairedDifference } from '../statistics/difference.ts';
import type { Cell, Repetition } from './row.ts';

/** Two-sided 5 %: a difference of more standard errors than this is a disagreement. */
const LEVEL = 0.05;

/** Whether a result is a measurement of its own: a printed or quoted number is none, nor is one by nobody knows whom. */
export function isMeasurement({ record }: FiledResult): boolean {
  return record.source.kind !== 'documentation' && record.source.quotes === 'none';
}

/**
 * The repetitions of each result among comparable results of one version and protocol, by result id; only results that
 * have some are listed. Repetitions share model, configuration, variant and revision, all of them stated, and come from
 * another organization that ran it itself. `mainOf` gives the main number of a result.
 */
export function repetitionsOf(
  results: readonly FiledResult[],
  mainOf: (result: FiledResult) => Cell,
): Map<string, Repetition[]> {
  const found = new Map<string, Repetition[]>();
  for (const group of Map.groupBy(results.filter(isIdentified), measuredThing).values()) {
    if (new Set(group.map(evaluatorOf)).size < 2) continue;
    for (const result of group) {
      const others = group.filter(
        (other) => evaluatorOf(other) !== evaluatorOf(result) && isMeasurement(other),
      );
      const repetitions = others.flatMap(
        (other) => repetition(mainOf(result), mainOf(other), other) ?? [],
      );
      if (repetitions.length > 0) found.set(result.id, repetitions);
    }
  }
  return found;
}

/** What nobody states may be anything: two unknown revisions are not the same revision, two unknown parties not two. */
function isIdentified({ record }: FiledResult): boolean {
  return (
    record.evaluator.organization !== 'unknown' &&
    record.revision !== 'unknown' &&
    record.configuration !== 'unspecified'
  );
}

function measuredThing({ model, record }: FiledResult): string {
  return [model, record.configuration ?? '', record.benchmark.variant ?? '', record.revision].join(
    '|',
  );
}

function evaluatorOf({ record }: FiledResult): string {
  return record.evaluator.organization;
}

function repetition(mine: Cell, theirs: Cell, other: FiledResult): Repetition | undefined {
  if (mine.value === null || theirs.value === null || evaluatorOf(other) === 'unknown')
    return undefined;
  const tested = unpairedDifference(
    { score: mine.value, standardError: mine.standardError },
    { score: theirs.value, standardError: theirs.standardError },
  );
  if (tested === null) return undefined;
  const agrees = tested.p === null ? null : tested.p >= LEVEL;
  return { result: other.id, evaluator: evaluatorOf(other), difference: tested.difference, agrees };
}
