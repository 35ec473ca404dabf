import type { RecordKind } from '../../records/record-kind.ts';
import { type FieldPath, fieldPath, textsAt } from '../facts/field-path.ts';
import type { RuleOf } from '../rule.ts';

export const reservedIds: RuleOf<'record'> = {
  name: 'reserved-ids',
  severity: 'error',
  scope: 'record',
  sentence:
    'No version, protocol or revision is called unknown and no configuration unspecified: results use these words for what a source does not say.',
  *check({ kind, record }) {
    for (const [path, reserved] of reservedAt[kind] ?? []) {
      for (const { at, text } of textsAt(record, path)) {
        if (text === reserved) yield { at, args: { id: text } };
      }
    }
  },
};

type Reserved = readonly [path: FieldPath, word: string];

const reservedAt: Readonly<Partial<Record<RecordKind, readonly Reserved[]>>> = {
  model: [
    [fieldPath('configurations[].slug'), 'unspecified'],
    [fieldPath('revisions[].id'), 'unknown'],
  ],
  benchmark: [
    [fieldPath('versions[].id'), 'unknown'],
    [fieldPath('versions[].protocols[].id'), 'unknown'],
  ],
  suite: [[fieldPath('versions[].id'), 'unknown']],
};
