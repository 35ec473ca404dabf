import type { RecordKind } from '../../records/record-kind.ts';
import { type FieldPath, fieldPath, listsAt, memberOf } from '../facts/field-path.ts';
import type { RuleOf } from '../rule.ts';

export const idsUnique: RuleOf<'record'> = {
  name: 'ids-unique',
  severity: 'error',
  scope: 'record',
  sentence: 'No two entries of one list have the same id.',
  *check({ kind, record }) {
    for (const [path, key] of keyedLists[kind] ?? []) {
      for (const { at, list } of listsAt(record, path)) {
        const firstAt = new Map<unknown, number>();
        for (const [index, entry] of list.entries()) {
          const id = memberOf(entry, key);
          const first = firstAt.get(id);
          if (first === undefined) firstAt.set(id, index);
          else yield { at: `${at}[${index}].${key}`, args: { id: String(id), list: at, first } };
        }
      }
    }
  },
};

type KeyedList = readonly [path: FieldPath, key: string];

const keyedLists: Readonly<Partial<Record<RecordKind, readonly KeyedList[]>>> = {
  model: [
    [fieldPath('configurations[]'), 'slug'],
    [fieldPath('revisions[]'), 'id'],
  ],
  benchmark: [
    [fieldPath('versions[]'), 'id'],
    [fieldPath('versions[].tasks[]'), 'id'],
    [fieldPath('versions[].metrics[]'), 'id'],
    [fieldPath('versions[].protocols[]'), 'id'],
    [fieldPath('versions[].protocols[].variants[]'), 'id'],
  ],
  suite: [
    [fieldPath('versions[]'), 'id'],
    [fieldPath('versions[].members[]'), 'id'],
    [fieldPath('versions[].requirements[]'), 'id'],
  ],
  result: [
    [fieldPath('runs[]'), 'id'],
    [fieldPath('claimed[]'), 'node'],
  ],
};
