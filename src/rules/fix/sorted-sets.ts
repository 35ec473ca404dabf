import type { RecordKind } from '../../records/record-kind.ts';
import type { Change, Fixed } from './change.ts';
import { isJsonObject } from './json-object.ts';

/** Lists of ids whose order says nothing. */
const SETS: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  model: ['trainedOn'],
  result: ['supersedes'],
};

/** Sorts lists whose order says nothing, and drops what stands in them twice. */
export function sortedSets(kind: RecordKind, value: unknown): Fixed {
  if (!isJsonObject(value)) return { value, changes: [] };
  const changes: Change[] = [];
  const members = Object.entries(value).map(([key, member]) => {
    const sorted = SETS[kind]?.includes(key) ? sortedSet(member) : member;
    if (sorted !== member) changes.push({ at: key, kind: 'order', args: {} });
    return [key, sorted] as const;
  });
  return { value: Object.fromEntries(members), changes };
}

/** The same list if it is sorted already, or holds anything but texts. */
function sortedSet(list: unknown): unknown {
  if (!Array.isArray(list) || !list.every((entry) => typeof entry === 'string')) return list;
  const sorted = [...new Set(list)].sort();
  const isSame =
    sorted.length === list.length && sorted.every((entry, index) => entry === list[index]);
  return isSame ? list : sorted;
}
