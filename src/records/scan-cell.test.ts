import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNumber } from './evidence-row-faults.ts';
import { cellEnd, countIn, decimalIn, idEnd } from './scan-cell.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Reads a cell between two others, so that a look beyond its ends would show. */
const decimal = (cell: string) =>
  decimalIn(bytesOf(`9,${cell},9`), `9,${cell},9`, 2, 2 + cell.length);
const count = (cell: string) => countIn(bytesOf(`9,${cell},9`), 2, 2 + cell.length);

const cells = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  fc.double({ min: 0, max: 1 }).map((value) => value.toFixed(6)),
  fc.stringMatching(/^-?[0-9]{0,18}\.?[0-9]{0,18}(e-?[0-9]{1,3})?$/),
  fc.stringMatching(/^[-+.0-9eE]{0,6}$/),
);

it('decimalIn reads what Number reads, of what is a number', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      const expected = isNumber(cell) ? Number(cell) + 0 : Number.NaN;
      expect(decimal(cell)).toBe(expected);
    }),
    { numRuns: 5000 },
  );
});

describe('countIn', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['65535', 65_535],
    ['', -1],
    ['-1', -1],
    ['01', -1],
    ['1.0', -1],
    ['1e2', -1],
    ['9'.repeat(16), -1],
  ])('%j: %d', (cell, value) => {
    expect(count(cell)).toBe(value);
  });
});

describe('idEnd', () => {
  it.each([
    ['a,1', 1],
    ['A.b_c:d/e-9\n', 11],
    ['abc', 3],
    ['a b', 1],
    [',1', -1],
    ['', -1],
    ['-a', -1],
    ['é', -1],
    [`${'x'.repeat(128)},`, 128],
    [`${'x'.repeat(129)},`, -1],
  ])('%j: %d', (text, end) => {
    expect(idEnd(bytesOf(text), 0)).toBe(end);
  });
});

it('cellEnd stops at a comma, a line feed, or the end', () => {
  expect(cellEnd(bytesOf('ab,c'), 0)).toBe(2);
  expect(cellEnd(bytesOf('ab\nc'), 1)).toBe(2);
  expect(cellEnd(bytesOf('ab'), 0)).toBe(2);
  expect(cellEnd(bytesOf(',,'), 1)).toBe(1);
});
