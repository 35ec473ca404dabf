/** The ways to some fields of a record, laid together: `source.url` and `source.title` share a step. */
export type FieldTree = readonly FieldStep[];

interface FieldStep {
  readonly key: string;
  /** Whether the way runs through the entries of a list: `runs[]`. */
  readonly isList: boolean;
  /** What lies below; empty where a field is. */
  readonly below: FieldTree;
}

/** Something at the end of a way, such as `runs[2].date`. */
export interface Placed {
  readonly at: string;
  readonly value: unknown;
}

/** Reads ways such as `runs[].date`: one part a level, `[]` where it runs through a list. */
export function fieldTree(paths: readonly string[]): FieldTree {
  const parts = paths.map((path) => path.split('.'));
  return [...Map.groupBy(parts, ([part = '']) => part)].map(([part, alike]) => {
    const rests = alike.map(([, ...rest]) => rest.join('.')).filter((rest) => rest !== '');
    const isList = part.endsWith('[]');
    return { key: isList ? part.slice(0, -2) : part, isList, below: fieldTree(rests) };
  });
}

/** Whether all texts in these fields pass a test: quick, since it keeps no account of where it is. */
export function everyText(
  record: unknown,
  tree: FieldTree,
  passes: (text: string) => boolean,
): boolean {
  for (const step of tree) {
    const member = memberOf(record, step.key);
    if (member !== undefined && !isFineAt(member, step, passes)) return false;
  }
  return true;
}

function isFineAt(
  member: unknown,
  { isList, below }: FieldStep,
  passes: (text: string) => boolean,
): boolean {
  if (!isList) return isFine(member, below, passes);
  return !Array.isArray(member) || member.every((entry) => isFine(entry, below, passes));
}

function isFine(value: unknown, below: FieldTree, passes: (text: string) => boolean): boolean {
  if (below.length > 0) return everyText(value, below, passes);
  return typeof value !== 'string' || passes(value);
}

/** The texts in these fields, with their places. */
export function* textsIn(
  record: unknown,
  tree: FieldTree,
): Generator<{ at: string; text: string }> {
  for (const { at, value } of valuesIn(record, tree)) {
    if (typeof value === 'string') yield { at, text: value };
  }
}

/** What stands in these fields, with its place; nothing where a way ends early. */
export function* valuesIn(record: unknown, tree: FieldTree, at = ''): Generator<Placed> {
  for (const { key, isList, below } of tree) {
    const member = memberOf(record, key);
    const place = at === '' ? key : `${at}.${key}`;
    for (const found of isList ? entriesOf(member, place) : [{ at: place, value: member }]) {
      if (below.length > 0) yield* valuesIn(found.value, below, found.at);
      else if (found.value !== undefined) yield found;
    }
  }
}

/** The value of a member; undefined for what is no object. */
export function memberOf(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function entriesOf(value: unknown, at: string): Placed[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown, index) => ({ at: `${at}[${index}]`, value: entry }));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
