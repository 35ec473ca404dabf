import type { RecordKind } from '../../records/record-kind.ts';
import { type FieldTree, fieldTree, memberOf, valuesIn } from '../facts/field-tree.ts';
import type { RecordSubject } from '../facts/subjects.ts';
import { type Finding, nothing, type RuleOf } from '../rule.ts';

export const idsUnique: RuleOf<'record'> = {
  name: 'ids-unique',
  severity: 'error',
  scope: 'record',
  sentence: 'No two entries of one list have the same id.',
  check(subject) {
    const { kind, record } = subject;
    const lists = keyedLists[kind] ?? [];
    return lists.some((list) => mayRepeat(record, list)) ? repeatedIds(subject) : nothing;
  },
};

/** A list of one entry, as most results have, holds nothing twice. */
function mayRepeat(record: object, { top, isTop }: KeyedList): boolean {
  const list = memberOf(record, top);
  return list !== undefined && !(isTop && Array.isArray(list) && list.length < 2);
}

function* repeatedIds({ kind, record }: RecordSubject): Iterable<Finding> {
  for (const { tree, key } of keyedLists[kind] ?? []) {
    for (const { at, value: list } of valuesIn(record, tree)) {
      if (Array.isArray(list) && list.length > 1) yield* repeatsIn(list, at, key);
    }
  }
}

function* repeatsIn(list: readonly unknown[], at: string, key: string): Iterable<Finding> {
  const firstAt = new Map<unknown, number>();
  for (const [index, entry] of list.entries()) {
    const id = memberOf(entry, key);
    const first = firstAt.get(id);
    if (first === undefined) firstAt.set(id, index);
    else yield { at: `${at}[${index}].${key}`, args: { id: String(id), list: at, first } };
  }
}

interface KeyedList {
  readonly tree: FieldTree;
  /** The field of the record in which the list lies, and whether it is that field itself. */
  readonly top: string;
  readonly isTop: boolean;
  /** What its entries are told apart by. */
  readonly key: string;
}

const keyedLists: Readonly<Partial<Record<RecordKind, readonly KeyedList[]>>> = {
  model: [keyed('configurations', 'slug'), keyed('revisions', 'id')],
  benchmark: [
    keyed('versions', 'id'),
    keyed('versions[].tasks', 'id'),
    keyed('versions[].metrics', 'id'),
    keyed('versions[].protocols', 'id'),
    keyed('versions[].protocols[].variants', 'id'),
  ],
  suite: [
    keyed('versions', 'id'),
    keyed('versions[].members', 'id'),
    keyed('versions[].requirements', 'id'),
  ],
  result: [keyed('runs', 'id'), keyed('claimed', 'node')],
};

function keyed(path: string, key: string): KeyedList {
  const top = path.split(/[.[]/, 1)[0] ?? '';
  return { tree: fieldTree([path]), top, isTop: top === path, key };
}
