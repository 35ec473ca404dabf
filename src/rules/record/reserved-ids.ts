import type { RecordKind } from '../../records/record-kind.ts';
import { type FieldTree, fieldTree, textsIn } from '../facts/field-tree.ts';
import type { RecordSubject } from '../facts/subjects.ts';
import { type Finding, nothing, type RuleOf } from '../rule.ts';

export const reservedIds: RuleOf<'record'> = {
  name: 'reserved-ids',
  severity: 'error',
  scope: 'record',
  sentence:
    'No version, protocol or revision is called unknown and no configuration unspecified: results use these words for what a source does not say.',
  check: (subject) => (reservedAt[subject.kind] ? misusedWords(subject) : nothing),
};

function* misusedWords({ kind, record }: RecordSubject): Iterable<Finding> {
  for (const { tree, word } of reservedAt[kind] ?? []) {
    for (const { at, text } of textsIn(record, tree)) {
      if (text === word) yield { at, args: { id: text } };
    }
  }
}

interface Reserved {
  readonly tree: FieldTree;
  readonly word: string;
}

const reservedAt: Readonly<Partial<Record<RecordKind, readonly Reserved[]>>> = {
  model: [
    { tree: fieldTree(['configurations[].slug']), word: 'unspecified' },
    { tree: fieldTree(['revisions[].id']), word: 'unknown' },
  ],
  benchmark: [{ tree: fieldTree(['versions[].id', 'versions[].protocols[].id']), word: 'unknown' }],
  suite: [{ tree: fieldTree(['versions[].id']), word: 'unknown' }],
};
