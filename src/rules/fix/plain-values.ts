import { formatPath } from '../../records/problem.ts';
import type { Change, Fixed } from './change.ts';
import { isJsonObject } from './json-object.ts';

type Path = readonly (string | number)[];

/** Texts in the composed form of Unicode (NFC), and 0 for -0: equal to people, different to programs. */
export function plainValues(value: unknown): Fixed {
  const changes: Change[] = [];
  const note = (kind: Change['kind'], path: Path) => {
    changes.push({ at: formatPath(path), kind, args: {} });
  };
  return { value: plain(value, [], note), changes };
}

/** The parser has seen to it that no record is deeper than 32 levels. */
function plain(
  value: unknown,
  path: Path,
  note: (kind: Change['kind'], path: Path) => void,
): unknown {
  if (typeof value === 'string') {
    const composed = value.normalize('NFC');
    if (composed !== value) note('composition', path);
    return composed;
  }
  if (Object.is(value, -0)) {
    note('zero', path);
    return 0;
  }
  if (Array.isArray(value))
    return value.map((entry, index) => plain(entry, [...path, index], note));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([key, member]) => [key, plain(member, [...path, key], note)]),
  );
}
