import type { RecordKind } from '../../records/record-kind.ts';
import type { JsonObject } from './json-object.ts';

/** Brings a record from one version of the record format to the next. */
export interface Migration {
  readonly from: number;
  /** The kinds of record that it changes; the version rises in all of them. */
  readonly kinds: readonly RecordKind[];
  readonly migrate: (record: JsonObject) => JsonObject;
}

/** Every breaking change of the record format, in order. There has been none yet. */
export const migrations: readonly Migration[] = [];
