import { printedNumber } from '../facts/printed-number.ts';
import type { Change, Fixed } from './change.ts';
import { isJsonObject } from './json-object.ts';

/** A value that is off by no more than this, relatively, was divided and not shifted. */
const NOISE = 1e-9;
const SCALES = ['one', 'hundred', 'complement'] as const;

/** Undoes what a floating division left behind: 0.8340000000000001 for a printed 83.4 becomes 0.834. */
export function printedValues(value: unknown): Fixed {
  if (!isJsonObject(value)) return { value, changes: [] };
  const changes: Change[] = [];
  const members = Object.entries(value).map(([key, member]) => {
    const isList = (key === 'scores' || key === 'claimed') && Array.isArray(member);
    return [
      key,
      isList ? member.map((entry, index) => shifted(entry, `${key}[${index}]`)) : member,
    ];
  });
  return { value: Object.fromEntries(members), changes };

  function shifted(entry: unknown, at: string): unknown {
    const stored = storedOf(entry);
    if (!isJsonObject(entry) || stored === undefined) return entry;
    changes.push({
      at: `${at}.value`,
      kind: 'printedValue',
      args: { from: String(entry.value), to: stored },
    });
    return { ...entry, value: stored };
  }
}

/** The value that was meant; undefined if it stands there already, or is another one altogether. */
function storedOf(entry: unknown): number | undefined {
  if (!isJsonObject(entry) || !isJsonObject(entry.raw)) return undefined;
  const { value, raw } = entry;
  const { text, scale } = raw;
  const known = SCALES.find((name) => name === scale);
  if (typeof value !== 'number' || typeof text !== 'string' || known === undefined)
    return undefined;
  const stored = printedNumber({ text, scale: known })?.stored;
  if (stored === undefined || stored === value) return undefined;
  return Math.abs(stored - value) <= NOISE * Math.abs(stored) ? stored : undefined;
}
