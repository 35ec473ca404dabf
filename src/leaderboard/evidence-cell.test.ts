import { describe, expect, test } from 'vitest';
import { metricFixture, scoreFixture } from '../records/fixtures.ts';
import type { Metric, Score } from '../records/shapes.ts';
import { evidenceCell } from './evidence-cell.ts';

const binary = metricFixture();
const graded = metricFixture({ interval: 'mean' });

function cellFrom(
  values: readonly number[],
  metric: Metric,
  clusters?: string,
  changes: Partial<Score> = {},
) {
  const value = values.reduce((sum, one) => sum + one, 0) / values.length;
  return evidenceCell(
    scoreFixture({ n: undefined, nBasis: undefined, value, ...changes }),
    metric,
    {
      samples: values.map((_, place) => String(place)),
      values,
      clusters: clusters?.split(''),
    },
  );
}

const round = (value: number) => Math.round(value * 1e8) / 1e8;
const eight = [1, 1, 0, 0, 1, 1, 1, 0];
const ones = Array.from({ length: 20 }, () => 1);

describe('the standard error from evidence', () => {
  test.each<[string, number | null, ReturnType<typeof cellFrom>]>([
    ['graded samples: Miller 2024, section 2', 0.18298126, cellFrom(eight, graded)],
    [
      'clusters of two, corrected for four clusters',
      0.23935678,
      cellFrom(eight, binary, 'aabbccdd'),
    ],
    [
      'clusters that are all right or all wrong',
      0.28867513,
      cellFrom([1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0], binary, 'aaabbbcccddd'),
    ],
    [
      'clusters of one sample give the plain error',
      0.18298126,
      cellFrom(eight, binary, 'abcdefgh'),
    ],
    ['one cluster tells nothing of the spread', null, cellFrom(eight, graded, 'aaaaaaaa')],
    ['one sample neither', null, cellFrom([0.4], graded)],
    [
      'equal graded samples show no spread, which is not certainty',
      null,
      cellFrom([0.3, 0.3, 0.3], graded),
    ],
    [
      'a metric that can have no interval has none',
      null,
      cellFrom(eight, metricFixture({ interval: 'none' })),
    ],
  ])('%s', (_title, expected, { standardError }) => {
    expect(standardError && round(standardError)).toEqual(expected);
  });
});

describe('the interval from evidence', () => {
  test.each<[string, ReturnType<typeof cellFrom>, string | null, [number, number] | null]>([
    [
      'independent right or wrong answers: Wilson, 18 of 20',
      cellFrom([...ones.slice(2), 0, 0], binary),
      'wilson',
      [0.6989663548, 0.9721335188],
    ],
    [
      'all right, in one cluster for each: 20 of 20',
      cellFrom(ones, binary),
      'wilson',
      [0.8388748419, 1],
    ],
    [
      'all right in four clusters is 4 of 4',
      cellFrom(ones.slice(0, 8), binary, 'aabbccdd'),
      'wilson',
      [0.5101091963, 1],
    ],
    [
      'clusters: Student with C - 1 degrees, 3.18 errors, inside the range',
      cellFrom(eight, binary, 'aabbccdd'),
      'clustered',
      [0, 1],
    ],
    [
      'the mean of attempts is graded: 1.96 errors',
      cellFrom([1, 0.5, 0, 0.5, 1, 0.5, 0.5, 0], binary),
      'normal',
      [0.2381, 0.7619],
    ],
    [
      'every sample right every second time: as careful as single attempts',
      cellFrom([0.5, 0.5, 0.5, 0.5], binary),
      'wilson',
      [0.15, 0.85],
    ],
  ])('%s', (_title, { interval }, method, bounds) => {
    expect(interval?.method ?? null).toBe(method);
    expect(interval?.lower).toBeCloseTo(bounds?.[0] ?? Number.NaN, 4);
    expect(interval?.upper).toBeCloseTo(bounds?.[1] ?? Number.NaN, 4);
  });

  test('evidence comes before an uncertainty that the source states', () => {
    const stated = { uncertainty: { kind: 'standardError', value: 0.5 } } as const;
    expect(round(cellFrom(eight, graded, undefined, stated).standardError ?? 0)).toBe(0.18298126);
  });

  test('n is the number of samples, whatever count the score states', () => {
    expect(cellFrom(eight, graded, undefined, { n: 32 }).n).toBe(8);
  });
});
