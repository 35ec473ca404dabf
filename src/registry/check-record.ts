import { decodeUtf8 } from '../records/decode-utf8.ts';
import { type Fault, MAX_FAULTS } from '../records/fault.ts';
import { parseJson } from '../records/parse-json.ts';
import { formatPath } from '../records/problem.ts';
import type { RecordKind, RecordOf } from '../records/record-kind.ts';
import { jsonSchemas } from './json-schemas.ts';
import { locateInJson } from './locate-in-json.ts';
import { type ShapeFault, shapeFaults } from './shape-faults.ts';
import * as validators from './validators.generated.js';

/** A record, or what keeps the bytes from being one. */
export type CheckedRecord<Kind extends RecordKind> =
  | { readonly record: RecordOf<Kind>; readonly faults: readonly [] }
  | { readonly record: undefined; readonly faults: readonly Fault[] };

/**
 * Reads the bytes of a record file: strict JSON, then the shape of its kind. Lists at most 50 faults,
 * with line and column. Never throws, whatever the bytes. The caller sees to their number.
 */
export function checkRecord<Kind extends RecordKind>(
  kind: Kind,
  bytes: Uint8Array,
): CheckedRecord<Kind> {
  const { value, problems } = parseJson(bytes);
  if (value === undefined) return { record: undefined, faults: problems };
  const isRecord: Validator<Kind> = validators[kind];
}
