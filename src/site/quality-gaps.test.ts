import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsOf, percent, placesOf, type Question, shareMissing } from './quality-gaps.ts';

interface Thing {
  readonly place: string;
  readonly size?: number | undefined;
  readonly colour?: string | undefined;
  readonly isGhost?: boolean | undefined;
}

const questions: readonly Question<Thing>[] = [
  {
    id: 'size',
    fact: 'Size',
    without: 'It cannot be packed.',
    applies: ({ isGhost }) => isGhost !== true,
    isStated: ({ size }) => size !== undefined,
  },
  {
    id: 'colour',
    fact: 'Colour',
    without: 'It cannot be found.',
    isStated: ({ colour }) => colour !== undefined,
  },
];

const things: readonly Thing[] = [
  { place: 'attic', size: 1 },
  { place: 'attic' },
  { place: 'cellar' },
  { place: 'cellar' },
  { place: 'barn', isGhost: true, colour: 'white' },
];

test('the fact that is missing most comes first, and what cannot have it is not counted', () => {
  const found = gapsOf(things, questions).map(({ question, missing, asked }) => [
    question.id,
    missing.length,
    asked.length,
  ]);
  expect(found).toEqual([
    ['colour', 4, 5],
    ['size', 3, 4],
  ]);
});

test('the place that lacks most comes first', () => {
  const [, size] = gapsOf(things, questions);
  expect(size && placesOf(size, ({ place }) => place)).toEqual([
    { id: 'cellar', missing: 2, asked: 2 },
    { id: 'attic', missing: 1, asked: 2 },
  ]);
});

describe('a share is told in whole hundredths, but none and all are told only where they are true', () => {
  test.each([
    [0, 10, '0 %'],
    [1, 1000, '< 1 %'],
    [1, 3, '33 %'],
    [999, 1000, '> 99 %'],
    [10, 10, '100 %'],
    [0, 0, '0 %'],
  ])('%i of %i is %s', (missing, asked, text) => {
    const all = Array.from(
      { length: asked },
      (_, at): Thing => ({
        place: 'attic',
        colour: at < missing ? undefined : 'red',
      }),
    );
    const gap = gapsOf(all, questions).find(({ question }) => question.id === 'colour');
    expect(gap && percent(gap)).toBe(text);
  });
});

const anyThing = fc.record({
  place: fc.constantFrom('attic', 'barn', 'cellar'),
  size: fc.option(fc.nat(), { nil: undefined }),
  colour: fc.option(fc.constantFrom('red', 'white'), { nil: undefined }),
  isGhost: fc.boolean(),
});

describe('whatever the records', () => {
  test('places add up to the gap, and a gap never exceeds what was asked', () => {
    fc.assert(
      fc.property(fc.array(anyThing), (all) => {
        for (const gap of gapsOf(all, questions)) {
          const places = placesOf(gap, ({ place }) => place);
          const sum = (key: 'missing' | 'asked') =>
            places.reduce((total, one) => total + one[key], 0);
          expect(sum('missing')).toBe(gap.missing.length);
          expect(sum('asked')).toBeLessThanOrEqual(gap.asked.length);
          expect(shareMissing(gap)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('their order changes no count', () => {
    fc.assert(
      fc.property(fc.array(anyThing), (all) => {
        const counts = (some: readonly Thing[]) =>
          gapsOf(some, questions).map(({ question, missing }) => [question.id, missing.length]);
        expect(counts([...all].reverse())).toEqual(counts(all));
      }),
    );
  });

  test('one record more that states everything fills no gap and opens none', () => {
    fc.assert(
      fc.property(fc.array(anyThing), (all) => {
        const missing = (some: readonly Thing[]) =>
          Object.fromEntries(
            gapsOf(some, questions).map((gap) => [gap.question.id, gap.missing.length]),
          );
        const whole: Thing = { place: 'attic', size: 1, colour: 'red' };
        expect(missing([...all, whole])).toEqual(missing(all));
      }),
    );
  });
});
