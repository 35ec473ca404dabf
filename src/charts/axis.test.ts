import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf, logAxisOf, positionOf } from './axis.ts';

describe('axisOf', () => {
  test('has round ends beyond the values', () => {
    expect(axisOf([0.252, 0.899])).toEqual({ min: 0.2, max: 1, ticks: [0.2, 0.4, 0.6, 0.8, 1] });
  });
  test('gives room around a single value', () => {
    expect(axisOf([5])).toMatchObject({ min: 4.4, max: 5.6 });
  });
  test('takes 0 to 1 where there is no value', () => {
    expect(axisOf([])).toMatchObject({ min: 0, max: 1 });
  });
});

describe('logAxisOf', () => {
  test('marks powers of ten over many decades', () => {
    expect(logAxisOf([1, 143_000]).ticks).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
  });
  test('marks twice and five times them over few', () => {
    expect(logAxisOf([0.012, 0.4]).ticks).toEqual([0.02, 0.05, 0.1, 0.2]);
  });
  test('sets equal factors at equal distances', () => {
    const axis = logAxisOf([1, 100]);
    expect([1, 10, 100].map((value) => positionOf(axis, value))).toEqual([3, 50, 97]);
  });
  test('leaves out what has no place on it', () => {
    expect(logAxisOf([0, 5, 50])).toMatchObject({ min: 5, max: 50 });
  });
});

describe('positionOf', () => {
  test('leaves a margin at both ends', () => {
    const axis = { min: 0, max: 1, ticks: [] };
    expect([0, 0.5, 1].map((value) => positionOf(axis, value))).toEqual([3, 50, 97]);
  });
  test('keeps every value of the axis inside the drawing, and their order', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 2, maxLength: 20 }), (values) => {
        const axis = axisOf(values);
        const places = [...values].sort((a, b) => a - b).map((value) => positionOf(axis, value));
        for (const [at, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(3);
          expect(place).toBeLessThanOrEqual(97);
          expect(place).toBeGreaterThanOrEqual(places[at - 1] ?? 3);
        }
      }),
    );
  });
});
