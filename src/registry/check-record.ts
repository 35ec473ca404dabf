import { decodeUtf8 } from '../records/decode-utf8.ts';
import { type Fault, MAX_FAULTS } from '../records/fault.ts';
import { parseJson } from '../records/parse-json.ts';
import { formatPath } from '../records/problem.ts';
import type { RecordKind, RecordOf } from '../records/record-kind.ts';
import { jsonSchemas } from './json-schemas.ts';
import { locateInJson } from './locate-in-json.ts';
import { shapeFaults } from './shape-faults.ts';
import { validators } from './validators.ts';

/** A record, or what keeps the bytes from being one. */
export interface CheckedRecord<Kind extends RecordKind> {
  /** Given if there is no fault at all. */
  readonly record: RecordOf<Kind> | undefined;
  readonly faults: readonly Fault[];
}

const NO_FAULTS: readonly Fault[] = [];

/**
 * Reads the bytes of a record file: strict JSON, then the shape of its kind. Lists at most 50 faults,
 * with line and column, those of the text before those of the shape. Never throws, whatever the
 * bytes; that they are not too many is for the caller to see to.
 */
export function checkRecord<Kind extends RecordKind>(
  kind: Kind,
  bytes: Uint8Array,
): CheckedRecord<Kind> {
  const { value, problems } = parseJson(bytes);
  if (value === undefined) return { record: undefined, faults: problems };
  const record = shaped(kind, value);
  if (record !== undefined && problems.length === 0) return { record, faults: NO_FAULTS };
  const explained = record === undefined ? explain(kind, value, bytes) : [];
  return { record: undefined, faults: [...problems, ...explained].slice(0, MAX_FAULTS) };
}

function shaped<Kind extends RecordKind>(kind: Kind, value: unknown): RecordOf<Kind> | undefined {
  const isShaped = validators[kind];
  return isShaped(value) ? value : undefined;
}

function explain(kind: RecordKind, value: unknown, bytes: Uint8Array): Fault[] {
  const place = locateInJson(decodeUtf8(bytes) ?? '');
  const found = shapeFaults(value, jsonSchemas[kind]).take(MAX_FAULTS);
  const faults = Array.from(found, ({ rule, path, args }) => {
    return { rule, at: formatPath(path), args, ...place(path) };
  });
  // The validator and the explanation have never been seen to differ; if they ever do, the file is
  // refused all the same.
  const keyword = validators[kind].errors?.[0]?.keyword ?? '';
  return faults.length > 0 ? faults : [{ rule: 'schema-other', at: '', args: { keyword } }];
}
