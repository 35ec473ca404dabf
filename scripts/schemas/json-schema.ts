import { z } from 'zod';
import { type RecordKind, recordShapes } from '../../src/records/record-kind.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const COMMENT =
  'Generated from src/schema; do not edit by hand. `npm run schemas` remakes it. Lengths of texts are counted in code points.';

/** The file name under which the schema of a kind is published; also its `$id`. */
export function schemaName(kind: RecordKind): string {
  return `${kind}.schema.json`;
}

/**
 * The published JSON Schema (draft 2020-12) of a kind of record. Its `$id` is a relative reference:
 * wherever the file is served from, that is its address, and no host or base path stands in it.
 */
export function jsonSchemaOf(kind: RecordKind): JsonSchema {
  const { $schema, title, description, $defs, ...shape } = z.toJSONSchema(recordShapes[kind]);
  const head = { $schema, $id: schemaName(kind), $comment: COMMENT, title, description };
  // What zod adds for the caller is no member of the schema, and JSON drops it.
  const members = { ...head, ...shape, ...($defs && { $defs: byName($defs) }) };
  return JSON.parse(JSON.stringify(members));
}

function byName<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
