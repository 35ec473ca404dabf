/** A way to a field, such as `runs[].date`: one part a level, `[]` where it runs through a list. */
export type FieldPath = readonly FieldStep[];

interface FieldStep {
  readonly key: string;
  readonly isList: boolean;
}

export interface PlacedText {
  /** Such as `runs[2].date`. */
  readonly at: string;
  readonly text: string;
}

/** Reads a way to a field. */
export function fieldPath(path: string): FieldPath {
  return path.split('.').map((part) => {
    const isList = part.endsWith('[]');
    return { key: isList ? part.slice(0, -2) : part, isList };
  });
}

/** The texts that stand at the end of a way; none where the way ends early or leads to something else. */
export function textsAt(record: object, path: FieldPath): readonly PlacedText[] {
  const found: PlacedText[] = [];
  collect(record, path, 0, '', found);
  return found;
}

/** The lists that stand at the end of a way whose last part is a list. */
export function listsAt(record: object, path: FieldPath): readonly PlacedList[] {
  const last = path.at(-1);
  if (last === undefined) return [];
  return objectsAt(record, path.slice(0, -1)).flatMap(({ at, value }) => {
    const list = memberOf(value, last.key);
    return Array.isArray(list) ? [{ at: joined(at, last.key), list }] : [];
  });
}

export interface PlacedList {
  /** Such as `versions[0].tasks`. */
  readonly at: string;
  readonly list: readonly unknown[];
}

/** The value of a member; undefined for what is no object. */
export function memberOf(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function collect(
  value: unknown,
  path: FieldPath,
  depth: number,
  at: string,
  found: PlacedText[],
): void {
  const step = path[depth];
  if (step === undefined) {
    if (typeof value === 'string') found.push({ at, text: value });
    return;
  }
  const member = memberOf(value, step.key);
  if (member === undefined) return;
  const place = joined(at, step.key);
  if (!step.isList) collect(member, path, depth + 1, place, found);
  else if (Array.isArray(member)) {
    for (const [index, item] of member.entries())
      collect(item, path, depth + 1, `${place}[${index}]`, found);
  }
}

function objectsAt(value: unknown, path: FieldPath, at = ''): { at: string; value: unknown }[] {
  const [step, ...rest] = path;
  if (step === undefined) return [{ at, value }];
  const member = memberOf(value, step.key);
  const place = joined(at, step.key);
  if (!step.isList) return objectsAt(member, rest, place);
  if (!Array.isArray(member)) return [];
  return member.flatMap((item, index) => objectsAt(item, rest, `${place}[${index}]`));
}

function joined(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}
