import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateAggregate } from './aggregate.ts';
import { type AggregateNode, type LeafScore, type LeafValue, leavesOf } from './aggregate-node.ts';
import type { Direction } from './direction.ts';
import means from './oracles/means.json' with { type: 'json' };
import oracle from './oracles/normalised-scores.json' with { type: 'json' };

type Tree = AggregateNode<string>;

const node = (method: Tree['method'], of: Tree['of'], more: Partial<Tree> = {}): Tree => ({
  id: method,
  method,
  of,
  ...more,
});

function evaluated(
  tree: Tree,
  scores: Record<string, number | LeafValue>,
  directions: Record<string, Direction | null> = {},
) {
  const scoreOf = (leaf: string): LeafValue => {
    const score = scores[leaf] ?? null;
    return typeof score === 'number' ? { value: score } : score;
  };
  return evaluateAggregate(tree, {
    valueOf: scoreOf,
    directionOf: (leaf) => (leaf in directions ? (directions[leaf] ?? null) : 'higher'),
  });
}

describe('evaluateAggregate combines by', () => {
  it.each<{ what: string; tree: Tree; value: number }>([
    { what: 'mean', tree: node('mean', ['a', 'b', 'c']), value: 0.5 },
    {
      what: 'weighted mean',
      tree: node('weightedMean', ['a', 'b'], { weights: [3, 1] }),
      value: 0.3,
    },
    { what: 'minimum', tree: node('minimum', ['c', 'a', 'b']), value: 0.2 },
    { what: 'quantile', tree: node('quantile', ['c', 'a', 'b'], { quantile: 0.5 }), value: 0.6 },
    {
      what: 'grouped mean',
      tree: node('mean', [node('mean', ['a', 'b']), node('mean', ['c'])]),
      value: 0.55,
    },
    {
      what: 'four levels, equal and size weights mixed',
      tree: node('mean', [
        node('weightedMean', [node('mean', ['a', node('mean', ['b'])]), 'c'], { weights: [1, 3] }),
        'a',
      ]),
      value: ((0.4 + 3 * 0.7) / 4 + 0.2) / 2,
    },
  ])('$what', ({ tree, value }) => {
    const result = evaluated(tree, { a: 0.2, b: 0.6, c: 0.7 });
    expect(result.value).toBeCloseTo(value, 14);
    expect(result.reason).toBeNull();
  });

  it.each(oracle.simple)(
    'normalised mean: $value from $floor',
    ({ value, floor, ceiling, percent }) => {
      const result = evaluated(node('normalizedMean', ['a']), { a: { value, floor, ceiling } });
      expect((result.value ?? Number.NaN) * 100).toBeCloseTo(percent, 12);
    },
  );

  it('normalised mean, per subtask and then averaged', () => {
    const { subtasks, ceiling, percent } = oracle.grouped;
    const scores = Object.fromEntries(
      subtasks.map(({ name, value, floor }) => [name, { value, floor, ceiling }]),
    );
    const each = subtasks.map(
      ({ name }) => evaluated(node('normalizedMean', [name]), scores).value,
    );
    expect(each.map((value) => (value ?? Number.NaN) * 100)).toEqual(
      subtasks.map((subtask) => expect.closeTo(subtask.percent, 12)),
    );
    const tree = node(
      'normalizedMean',
      subtasks.map(({ name }) => name),
    );
    const result = evaluated(tree, scores);
    expect((result.value ?? Number.NaN) * 100).toBeCloseTo(percent, 12);
    // A normalised node stays as it is inside another.
    const nested = node('normalizedMean', [tree]);
    expect(evaluated(nested, scores).value).toBe(result.value);
  });

  it('the worst part where lower is better', () => {
    const lower: Record<string, Direction> = { a: 'lower', b: 'lower' };
    expect(evaluated(node('minimum', ['a', 'b']), { a: 0.1, b: 0.4 }, lower).value).toBe(0.4);
  });
});

describe('evaluateAggregate on what is missing', () => {
  const tree = node('mean', [node('mean', ['a', 'b'], { id: 'group' }), 'c']);

  it('has no value at the node nor above it, and names the leaf', () => {
    const result = evaluated(tree, { a: 0.2, c: 0.9 });
    expect(result).toMatchObject({ value: null, reason: 'missing', covered: 2, total: 3 });
    expect(result.missing).toEqual(['b']);
    expect(result.nodes).toMatchObject([{ id: 'group', value: null, covered: 1, total: 2 }]);
  });

  it('keeps the value of a complete group below an incomplete node', () => {
    const result = evaluated(tree, { a: 0.2, b: 0.4 });
    expect(result.value).toBeNull();
    expect(result.nodes[0]?.value).toBeCloseTo(0.3, 14);
  });

  it('takes NaN for missing', () => {
    expect(evaluated(tree, { a: 0.2, b: Number.NaN, c: 0.5 })).toMatchObject({ reason: 'missing' });
  });

  it('leaves out what does not apply, with its weight', () => {
    const weighted = node('weightedMean', ['a', 'b', 'c'], { weights: [1, 5, 3] });
    const result = evaluated(weighted, { a: 0.2, b: 'notApplicable', c: 0.6 });
    expect(result.value).toBeCloseTo(0.5, 14);
    expect(result).toMatchObject({ covered: 2, total: 2, missing: [] });
  });

  it('leaves out a group of which nothing applies', () => {
    const scores = { a: 'notApplicable', b: 'notApplicable', c: 0.6 } as const;
    const result = evaluated(tree, scores);
    expect(result.value).toBe(0.6);
    expect(result.nodes[0]).toMatchObject({ value: null, reason: 'notApplicable', total: 0 });
    const nothing = { a: 'notApplicable', b: 'notApplicable', c: 'notApplicable' } as const;
    expect(evaluated(tree, nothing)).toMatchObject({ value: null, reason: 'notApplicable' });
  });

  it('never ranks the one-task model above the strong one', () => {
    const { tasks, strong, weak, complete } = means.missing;
    const row = (scores: (number | null)[]) =>
      Object.fromEntries(tasks.map((task, index) => [task, scores[index] ?? null]));
    expect(evaluated(node('mean', tasks), row(strong)).value).toBeCloseTo(complete.Strong, 14);
    expect(evaluated(node('mean', tasks), row(weak)).value).toBe(complete.Weak);
  });
});

describe('evaluateAggregate refuses', () => {
  const both = { a: 0.2, b: 0.4 };

  it.each<{
    what: string;
    tree: Tree;
    directions?: Record<string, Direction | null>;
    reason: string;
  }>([
    {
      what: 'mixed directions',
      tree: node('mean', ['a', 'b']),
      directions: { b: 'lower' },
      reason: 'directions',
    },
    {
      what: 'different targets',
      tree: node('mean', ['a', 'b']),
      directions: { a: { target: 1 }, b: { target: 2 } },
      reason: 'directions',
    },
    {
      what: 'a metric without a better side',
      tree: node('mean', ['a', 'b']),
      directions: { b: null },
      reason: 'directions',
    },
    {
      what: 'weights that are not there',
      tree: node('weightedMean', ['a', 'b']),
      reason: 'declaration',
    },
    {
      what: 'too few weights',
      tree: node('weightedMean', ['a', 'b'], { weights: [1] }),
      reason: 'declaration',
    },
    {
      what: 'weights of 0',
      tree: node('weightedMean', ['a', 'b'], { weights: [0, 0] }),
      reason: 'declaration',
    },
    {
      what: 'a negative weight',
      tree: node('weightedMean', ['a', 'b'], { weights: [3, -1] }),
      reason: 'declaration',
    },
    {
      what: 'a quantile without a level',
      tree: node('quantile', ['a', 'b']),
      reason: 'declaration',
    },
    {
      what: 'a quantile level above 1',
      tree: node('quantile', ['a', 'b'], { quantile: 2 }),
      reason: 'declaration',
    },
    {
      what: 'a normalised mean without floors',
      tree: node('normalizedMean', ['a', 'b']),
      reason: 'declaration',
    },
    { what: 'a node that is not combined', tree: node('none', ['a', 'b']), reason: 'notCombined' },
    {
      what: 'a mean over one',
      tree: node('mean', [node('none', ['a', 'b'])]),
      reason: 'notCombined',
    },
    {
      what: 'a mean over a broken part',
      tree: node('mean', [node('quantile', ['a']), 'b']),
      reason: 'declaration',
    },
    { what: 'a method that compares rows', tree: node('borda', ['a', 'b']), reason: 'field' },
  ])('$what', ({ tree, directions, reason }) => {
    expect(evaluated(tree, both, directions)).toMatchObject({
      value: null,
      standardError: null,
      reason,
    });
  });

  it.each([{ floor: 0 }, { ceiling: 1 }])('a normalised mean with nothing but %o', (end) => {
    const scores = { a: { value: 0.5, ...end } };
    expect(evaluated(node('normalizedMean', ['a']), scores).reason).toBe('declaration');
  });

  it('equal floor and ceiling', () => {
    const score = { value: 0.5, floor: 1, ceiling: 1 };
    expect(evaluated(node('normalizedMean', ['a']), { a: score }).reason).toBe('declaration');
  });

  it('but mixes directions where floors and ceilings orient them', () => {
    const scores = {
      a: { value: 0.75, floor: 0, ceiling: 1 },
      b: { value: 0.25, floor: 1, ceiling: 0 },
    };
    expect(evaluated(node('normalizedMean', ['a', 'b']), scores, { b: 'lower' }).value).toBe(0.75);
  });

  it('and keeps the groups of a node that is not combined', () => {
    const tree = node('none', [node('mean', ['a', 'b']), node('mean', ['b'])]);
    expect(evaluated(tree, both).nodes.map(({ value }) => value)).toEqual([
      expect.closeTo(0.3, 14),
      0.4,
    ]);
  });
});

describe('the direction of a node', () => {
  it.each<{ tree: Tree; directions: Record<string, Direction | null>; expected: Direction | null }>(
    [
      { tree: node('mean', ['a']), directions: {}, expected: 'higher' },
      {
        tree: node('mean', ['a', node('minimum', ['b'])]),
        directions: { a: 'lower', b: 'lower' },
        expected: 'lower',
      },
      { tree: node('normalizedMean', ['a']), directions: { a: 'lower' }, expected: 'higher' },
      { tree: node('borda', ['a']), directions: { a: 'lower' }, expected: 'higher' },
      { tree: node('none', ['a']), directions: {}, expected: null },
      { tree: node('mean', ['a', 'b']), directions: { a: 'lower' }, expected: null },
    ],
  )('of $tree.method is $expected', ({ tree, directions, expected }) => {
    expect(evaluated(tree, { a: 1, b: 1 }, directions).direction).toEqual(expected);
  });
});

describe('the standard error of an aggregate', () => {
  const scores: Record<string, LeafScore> = {
    a: { value: 0.5, standardError: 0.03, floor: 0.25, ceiling: 1 },
    b: { value: 0.6, standardError: 0.04, floor: 0, ceiling: 1 },
    c: { value: 0.1, standardError: null },
    d: { value: 0.1, standardError: -1 },
    low: { value: 0.1, standardError: 0.03, floor: 0.25, ceiling: 1 },
  };

  it.each<{ what: string; tree: Tree; error: number | null }>([
    { what: 'mean', tree: node('mean', ['a', 'b']), error: 0.025 },
    {
      what: 'weighted mean',
      tree: node('weightedMean', ['a', 'b'], { weights: [4, 3] }),
      error: Math.hypot(0.12, 0.12) / 7,
    },
    { what: 'normalised mean', tree: node('normalizedMean', ['a']), error: 0.04 },
    {
      what: 'normalised mean below the floor: an upper bound',
      tree: node('normalizedMean', ['low']),
      error: 0.04,
    },
    {
      what: 'mean of means',
      tree: node('mean', [node('mean', ['a', 'b']), 'a']),
      error: Math.hypot(0.025, 0.03) / 2,
    },
    { what: 'mean with an unknown error', tree: node('mean', ['a', 'c']), error: null },
    { what: 'mean with a broken error', tree: node('mean', ['a', 'd']), error: null },
    { what: 'minimum, which needs a bootstrap', tree: node('minimum', ['a', 'b']), error: null },
    {
      what: 'quantile, likewise',
      tree: node('quantile', ['a', 'b'], { quantile: 0.5 }),
      error: null,
    },
  ])('$what', ({ tree, error }) => {
    const result = evaluated(tree, scores);
    expect(result.value).not.toBeNull();
    expect(result.standardError).toEqual(error === null ? null : expect.closeTo(error, 14));
  });
});

describe('laws of aggregates', () => {
  const list = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });
  const scoresOf = (values: readonly number[]) =>
    Object.fromEntries(values.map((value, index) => [`t${index}`, value]));

  it('a mean lies between the extremes and does not depend on the order', () => {
    fc.assert(
      fc.property(list, (values) => {
        const leaves = values.map((_, index) => `t${index}`);
        const value = evaluated(node('mean', leaves), scoresOf(values)).value ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(value).toBeLessThanOrEqual(Math.max(...values));
        expect(evaluated(node('mean', leaves.toReversed()), scoresOf(values)).value).toBe(value);
      }),
    );
  });

  it('equal weights make a weighted mean a mean', () => {
    fc.assert(
      fc.property(list, (values) => {
        const leaves = values.map((_, index) => `t${index}`);
        const plain = evaluated(node('mean', leaves), scoresOf(values)).value;
        const weights = leaves.map(() => 2);
        expect(evaluated(node('weightedMean', leaves, { weights }), scoresOf(values)).value).toBe(
          plain,
        );
      }),
    );
  });
});

it('lists the leaves of a tree in order', () => {
  expect(leavesOf(node('mean', ['a', node('mean', ['c', 'b']), 'a']))).toEqual([
    'a',
    'c',
    'b',
    'a',
  ]);
});

it('takes any leaf that has no parts, such as a metric on a task', () => {
  type Leaf = { readonly task: string; readonly metric?: string };
  const tree: AggregateNode<Leaf> = {
    id: 'all',
    method: 'mean',
    of: [{ task: 'x' }, { task: 'y', metric: 'f1' }],
  };
  const result = evaluateAggregate(tree, {
    valueOf: ({ metric }) => ({ value: metric === undefined ? 0 : 1 }),
  });
  expect(result.value).toBe(0.5);
});
