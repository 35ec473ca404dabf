import { expect, test } from 'vitest';
import { z } from 'zod';
import { recordShapes } from '../../records/record-kind.ts';
import { addressPaths, datePaths } from './record-fields.ts';

type Node = z.core.JSONSchema.BaseSchema;

const kinds = Object.entries(recordShapes).map(([kind, shape]) => [kind, shape] as const);

test.each(kinds)('every date of a %s is listed', (kind, shape) => {
  expect(listed(datePaths, kind)).toEqual(fieldsWith(shape, ['#/$defs/day', '#/$defs/date']));
});

test.each(kinds)('every address of a %s is listed', (kind, shape) => {
  expect(listed(addressPaths, kind)).toEqual(fieldsWith(shape, ['#/$defs/webAddress']));
});

function listed(paths: Readonly<Record<string, readonly string[]>>, kind: string): string[] {
  return [...(paths[kind] ?? [])].sort();
}

/** The fields of a shape that refer to one of these definitions. */
function fieldsWith(shape: z.ZodType, wanted: readonly string[]): string[] {
  const root = z.toJSONSchema(shape);
  return [...new Set(fieldsIn(root, '', []))].sort();

  function fieldsIn(node: Node, path: string, within: readonly string[]): string[] {
    const { $ref: reference = '', anyOf = [], items, properties = {} } = node;
    if (wanted.includes(reference)) return [path];
    // An aggregate holds aggregates: once round is enough.
    if (within.includes(reference)) return [];
    const inside = (child: unknown, at: string) =>
      isNode(child) ? fieldsIn(child, at, reference ? [...within, reference] : within) : [];
    return [
      ...inside(definition(reference), path),
      ...anyOf.flatMap((branch) => inside(branch, path)),
      ...inside(items, `${path}[]`),
      ...Object.entries(properties).flatMap(([key, member]) =>
        inside(member, path === '' ? key : `${path}.${key}`),
      ),
    ];
  }

  function definition(reference: string): unknown {
    return root.$defs?.[reference.replace('#/$defs/', '')];
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
