import type { SchemaNode } from './schema-node.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The type of a parsed value in the words of JSON Schema; a whole number is an `integer`. */
export function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** Whether a value has one of the types that a schema allows. */
export function hasAllowedType(node: SchemaNode, value: unknown): boolean {
  const found = jsonType(value);
  const allowed = allowedTypes(node);
  if (allowed.length === 0 || allowed.includes(found)) return true;
  return found === 'integer' && allowed.includes('number');
}

/** The types that a schema allows; none if it allows all. */
export function allowedTypes({ type }: SchemaNode): readonly string[] {
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
