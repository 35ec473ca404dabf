import { expect, test } from 'vitest';
import { z } from 'zod';
import { recordShapes } from '../../records/record-kind.ts';
import { date, day } from '../../schema/date.ts';
import { webAddress } from '../../schema/web-address.ts';
import type { FieldPath } from '../facts/field-path.ts';
import { addressFields, dateFields } from './record-fields.ts';

type Node = z.core.JSONSchema.BaseSchema;

const kinds = Object.entries(recordShapes).map(([kind, shape]) => [kind, shape] as const);
const patternsOf = (...shapes: z.ZodType[]) => shapes.map((shape) => z.toJSONSchema(shape).pattern);

test.each(kinds)('every date of a %s is listed', (kind, shape) => {
  expect(listed(dateFields, kind)).toEqual(fieldsWith(shape, patternsOf(day, date)));
});

test.each(kinds)('every address of a %s is listed', (kind, shape) => {
  expect(listed(addressFields, kind)).toEqual(fieldsWith(shape, patternsOf(webAddress)));
});

test('the patterns that this looks for exist', () => {
  expect(patternsOf(day, date, webAddress)).not.toContain(undefined);
});

function listed(fields: Readonly<Record<string, readonly FieldPath[]>>, kind: string): string[] {
  const paths = fields[kind] ?? [];
  return paths
    .map((path) => path.map(({ key, isList }) => (isList ? `${key}[]` : key)).join('.'))
    .sort();
}

/** The fields of a shape that hold a text of one of these patterns. */
function fieldsWith(shape: z.ZodType, patterns: readonly (string | undefined)[]): string[] {
  return [...new Set(fieldsIn(z.toJSONSchema(shape), '', patterns))].sort();
}

/** References lead only to aggregates, which hold neither dates nor addresses, and into themselves. */
function fieldsIn(node: Node, path: string, patterns: readonly (string | undefined)[]): string[] {
  const here = node.pattern !== undefined && patterns.includes(node.pattern) ? [path] : [];
  const branches = (node.anyOf ?? []).flatMap((branch) => inside(branch, path));
  const items = inside(node.items, `${path}[]`);
  const members = Object.entries(node.properties ?? {}).flatMap(([key, member]) =>
    inside(member, path === '' ? key : `${path}.${key}`),
  );
  return [...here, ...branches, ...items, ...members];

  function inside(child: unknown, at: string): string[] {
    return isNode(child) ? fieldsIn(child, at, patterns) : [];
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
