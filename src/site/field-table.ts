import { jsonSchemas } from '../registry/json-schemas.ts';
import { resolved, type SchemaNode } from '../registry/schema-node.ts';
import { type Content, type Html, html } from './html.ts';
import { scrollTable } from './section.ts';

/** The kinds of record that the guide explains. */
export type FieldTableKind = 'result' | 'benchmark' | 'model' | 'organization';

/** A field with its path, such as `scores[].value`. */
interface Field {
  readonly path: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
}

/** Fields of the record and of the objects in it; what lies deeper stands in the schema. */
const DEPTH = 2;

/** The fields of a kind of record, as its published schema has them. */
export function fieldTable(kind: FieldTableKind): Html {
  const schema = jsonSchemas[kind];
  const head = html`<tr><th scope="col" class="pin">Field</th><th scope="col">Needed</th><th scope="col">Value</th><th scope="col">Meaning</th></tr>`;
  const rows = [...fieldsOf(schema, schema, '', DEPTH)].map((field) => row(field, schema));
  return scrollTable(`Fields of a ${kind} record`, head, rows);
}

function* fieldsOf(
  node: SchemaNode,
  root: SchemaNode,
  prefix: string,
  depth: number,
): Generator<Field> {
  if (depth === 0) return;
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    if (child === undefined || name === '$schema') continue;
    const path = `${prefix}${name}`;
    yield { path, node: child, isRequired: node.required?.includes(name) ?? false };
    yield* fieldsBelow(child, root, path, depth - 1);
  }
}

function* fieldsBelow(
  node: SchemaNode,
  root: SchemaNode,
  path: string,
  depth: number,
): Generator<Field> {
  const whole = resolved(node, root);
  for (const branch of whole.anyOf ?? [whole]) {
    const one = resolved(branch, root);
    if (one.items === undefined) yield* fieldsOf(one, root, `${path}.`, depth);
    else yield* fieldsOf(resolved(one.items, root), root, `${path}[].`, depth);
  }
}

function row({ path, node, isRequired }: Field, root: SchemaNode): Html {
  const meaning = node.description ?? resolved(node, root).description ?? '';
  return html`<tr><th scope="row" class="pin"><code>${path}</code></th><td>${isRequired && 'yes'}</td><td>${kindOf(node, root)}</td><td class="text">${meaning}</td></tr>`;
}

/** What a value may be, in a few words. */
function kindOf(node: SchemaNode, root: SchemaNode): Content {
  const whole = resolved(node, root);
  if (whole.anyOf !== undefined)
    return [...new Set(whole.anyOf.map((branch) => plainKind(resolved(branch, root))))].join(
      ' or ',
    );
  return plainKind(whole);
}

function plainKind({ const: only, enum: words, type }: SchemaNode): string {
  if (only !== undefined) return String(only);
  if (words !== undefined) return words.length > 4 ? 'one of a vocabulary' : words.join(', ');
  return KINDS[String(type)] ?? String(type);
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'object',
  null: 'null',
};
