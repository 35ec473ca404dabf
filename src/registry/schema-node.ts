/** A JSON Schema, as far as ours go; the generated schemas use no other keyword that decides. */
export interface SchemaNode {
  readonly $ref?: string | undefined;
  readonly $defs?: SchemaNodes | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly anyOf?: readonly SchemaNode[] | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly const?: unknown;
  readonly enum?: readonly string[] | undefined;
  readonly pattern?: string | undefined;
  readonly patternErrorMessage?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly exclusiveMaximum?: number | undefined;
  readonly items?: SchemaNode | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly properties?: SchemaNodes | undefined;
  readonly required?: readonly string[] | undefined;
  readonly additionalProperties?: boolean | undefined;
}

type SchemaNodes = { readonly [name: string]: SchemaNode | undefined };

const DEFINITION = '#/$defs/';

/** The schema that a `$ref` stands for; a schema without one stands for itself. */
export function resolved(node: SchemaNode, root: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  return root.$defs?.[node.$ref.slice(DEFINITION.length)] ?? {};
}
