import fc, { type Arbitrary } from 'fast-check';

/** A way to damage a value: which part of it, counted in the order of a walk, and how. */
interface Damage {
  readonly part: number;
  readonly change: Change;
}

type Change = (value: unknown) => unknown;

const LONG = 4001;
/** Longer than a fast-check text would be, in letters of one and of two UTF-16 units. */
const longTexts = [23, 24, 25, 119, 120, 121, 200, 201, 2000, 2001, 3000, LONG].flatMap(
  (length) => ['a'.repeat(length), '𝄞'.repeat(length)],
);

const oddValues: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 0.5, 1.5, 1e9, 1e9 + 1, 1e15, 2 ** 53, -(2 ** 53), 1e300],
  ...['', ' ', 'unknown', 'notApplicable', 'none', 'a', 'A', 'a b', 'a\nb', 'a\tb', 'a\n'],
  ...['\ud800', '𝄞', '2026', '2026-13', '2026-02-31', '2026-1-1', '12', 'https://a', 'http://a'],
  ...['a/b', 'a/b/c', 'a/b/c/d', 'a//b', '/a', 'a.samples.csv', 'en-', 'NL', 'nl'],
  ...[[], {}, [[]], [{}], { task: 'a' }, { id: 'a', method: 'mean', of: [] }, ...longTexts],
];

/** Changes that a hostile or hurried author may make to a part of a record. */
const change: Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...oddValues).map(
    (value): Change =>
      () =>
        value,
  ),
  fc.constantFrom('extra', 'toString', 'hasOwnProperty', 'id', 'name', '').map(
    (key): Change =>
      (value) =>
        isObject(value) ? { ...value, [key]: key } : [value],
  ),
  fc.nat(99).map(
    (index): Change =>
      (value) =>
        withoutOne(value, index),
  ),
  fc.constantFrom(11, 31, 61, 201, 401, 4001).map(
    (length): Change =>
      (value) =>
        Array.isArray(value) && value.length > 0 ? Array(length).fill(value[0]) : value,
  ),
  fc.constantFrom(3, 7).map(
    (levels): Change =>
      (value) =>
        deeper(value, levels),
  ),
);

/** One to three damages, one after the other. */
export const damages: Arbitrary<readonly Damage[]> = fc.array(
  fc.record({ part: fc.nat(1000), change }),
  { minLength: 1, maxLength: 3 },
);

export function damaged(value: unknown, all: readonly Damage[]): unknown {
  return all.reduce<unknown>((whole, { part, change }) => {
    return replaced(whole, { left: part % countParts(whole) }, change);
  }, value);
}

/** The value with its n-th part, itself included, put through the change. */
function replaced(value: unknown, counter: { left: number }, change: Change): unknown {
  if (counter.left-- === 0) return change(value);
  if (counter.left < 0) return value;
  if (Array.isArray(value)) return value.map((member) => replaced(member, counter, change));
  if (!isObject(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(members.map(([key, part]) => [key, replaced(part, counter, change)]));
}

function countParts(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countParts(part), 1);
}

function withoutOne(value: unknown, index: number): unknown {
  if (Array.isArray(value)) return value.slice(1);
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  const gone = keys[index % Math.max(keys.length, 1)];
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== gone));
}

/** An aggregate around a part, and one around that, and so on. */
function deeper(value: unknown, levels: number): unknown {
  if (levels === 0) return value;
  return { id: `level-${levels}`, method: 'mean', of: [deeper(value, levels - 1)] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
