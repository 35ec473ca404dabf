import type { RecordKind } from '../../records/record-kind.ts';
import { SCHEMA_VERSION } from '../../schema/record.ts';
import type { Change, Fixed } from './change.ts';
import { isJsonObject } from './json-object.ts';
import { migrations as known, type Migration } from './migrations.ts';

/** Brings a record to the current version of the record format, one migration after the other. */
export function migrate(
  kind: RecordKind,
  value: unknown,
  migrations: readonly Migration[] = known,
  current: number = SCHEMA_VERSION,
): Fixed {
  if (!isJsonObject(value)) return { value, changes: [] };
  const { schemaVersion: from } = value;
  if (from === undefined)
    return versioned({ schemaVersion: current, ...value }, 'schemaVersion', current);
  if (typeof from !== 'number' || from >= current) return { value, changes: [] };
  const due = migrations.filter((migration) => migration.from >= from);
  if (due.length < current - from) return { value, changes: [] };
  const migrated = due
    .filter(({ kinds }) => kinds.includes(kind))
    .reduce((record, step) => step.migrate(record), value);
  return versioned({ ...migrated, schemaVersion: current }, 'migration', current);
}

function versioned(value: object, kind: Change['kind'], version: number): Fixed {
  return { value, changes: [{ at: 'schemaVersion', kind, args: { version } }] };
}
