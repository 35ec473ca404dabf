import { describe, expect, test } from 'vitest';
import type { Trace } from '../src/formats/import/trace.ts';
import type { Result } from '../src/schema/result.ts';
import { readJson, resultsOn } from './registry-files.ts';

/** What a fill script wrote about a source: figures in, their fates, and 20 scores drawn by seed. */
interface Reconciliation {
  readonly figuresIn: number;
  readonly carried: number;
  readonly dropped: readonly { readonly reason: string; readonly count: number }[];
  readonly samples: readonly Trace[];
}

const sources = {
  bfcl: () => resultsOn('bfcl', isBoard),
  euroeval: () =>
    new Map([...resultsOn('euroeval-faroese-nlu'), ...resultsOn('euroeval-ukrainian-nlu')]),
};

/** Makers report scores on BFCL as well; those of the board name its repository. */
function isBoard({ source }: Result): boolean {
  return source.publisher === 'Berkeley Function-Calling Leaderboard';
}

describe.each(['bfcl', 'euroeval'] as const)('the records of the tables of %s', (source) => {
  const { figuresIn, carried, dropped, samples }: Reconciliation = readJson(
    `src/formats/import/reconciliation/${source}.json`,
  );
  const results = sources[source]();

  test('every figure that came in is carried or dropped with a reason', () => {
    expect(carried + dropped.reduce((sum, { count }) => sum + count, 0)).toBe(figuresIn);
  });

  test('hold every figure that was carried', () => {
    const found = [...results.values()].map(figuresOf);
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(carried);
  });

  test('twenty scores were drawn', () => {
    expect(new Set(samples.map(({ place, field }) => `${place} ${field}`)).size).toBe(20);
  });

  test.each(samples)('hold $printed for $field of $place', ({ result = '', as, printed }) => {
    const [task, metric] = as?.split(' ') ?? [];
    const score = results
      .get(result)
      ?.scores.find((one) => one.task === task && one.metric === metric);
    expect(score?.raw?.text).toBe(printed);
    expect(score?.value).toBe(Number(`${printed.replace('%', '')}e-2`));
  });
});

/**
 * Printed figures that a result carries: scores, half widths, claims and usage. The two scores whose mean version 3 of
 * BFCL prints stand for one figure.
 */
function figuresOf({ scores, claimed = [], usage }: Result): number {
  const printed = scores.filter(({ raw }) => raw?.scale !== 'other').length;
  const means = scores.length > printed ? 1 : 0;
  const widths = scores.filter(({ uncertainty }) => uncertainty !== undefined).length;
  const latencies = Object.keys(usage?.latencySeconds ?? {}).length;
  return printed + means + widths + claimed.length + latencies + (usage?.cost ? 1 : 0);
}
