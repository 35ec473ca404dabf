import type { RecordKind } from '../../records/record-kind.ts';
import type { Registry } from '../../records/registry.ts';
import type { Change, Fixed } from './change.ts';
import { knownFacts } from './known-facts.ts';
import { migrate } from './migrate.ts';
import { plainValues } from './plain-values.ts';
import { printedValues } from './printed-values.ts';
import { sortedSets } from './sorted-sets.ts';

/** What a record is, by its place in a registry folder. */
export interface RecordPlace {
  readonly kind: RecordKind;
  readonly id: string;
}

/**
 * Repairs what has only one right form, and nothing that needs a judgement: the version of the record
 * format, the form of texts and numbers, lists whose order says nothing, and facts that the registry
 * itself tells. The value need not have the shape of a record; what is not understood stays.
 */
export function fixRecord({ kind, id }: RecordPlace, value: unknown, registry: Registry): Fixed {
  const steps: ((value: unknown) => Fixed)[] = [
    (record) => migrate(kind, record),
    plainValues,
    (record) => sortedSets(kind, record),
    ...(kind === 'result'
      ? [printedValues, (record: unknown) => knownFacts(id, record, registry)]
      : []),
  ];
  return steps.reduce(applied, { value, changes: [] });
}

function applied({ value, changes }: Fixed, step: (value: unknown) => Fixed): Fixed {
  const next = step(value);
  const all: readonly Change[] = [...changes, ...next.changes];
  return { value: next.value, changes: all };
}
