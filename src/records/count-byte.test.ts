import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countByte } from './count-byte.ts';

it('counts as a plain loop does, at any length and at any start in memory', () => {
  const bytes = fc.uint8Array({ maxLength: 300, max: 3 });
  const sought = fc.nat(4);
  fc.assert(
    fc.property(bytes, fc.nat(7), sought, (whole, start, byte) => {
      const part = whole.subarray(start);
      expect(countByte(part, byte)).toBe(part.filter((other) => other === byte).length);
    }),
  );
});

it('counts runs and neighbours of the byte', () => {
  expect(countByte(new Uint8Array(1001).fill(34), 34)).toBe(1001);
  expect(countByte(Uint8Array.of(33, 35, 34, 162, 34, 0, 255), 34)).toBe(2);
});
