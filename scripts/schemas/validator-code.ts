import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { JsonSchema } from './json-schema.ts';
import { LENGTH_FUNCTION, replaceLengthKeywords } from './length-keywords.ts';

const HEADER = [
  '// Generated from schemas/*.schema.json; do not edit by hand. `npm run schemas` remakes it.',
  `import { ${LENGTH_FUNCTION} } from './code-point-length.ts';`,
  '',
].join('\n');

/** What tells and shows, and decides nothing. */
const ANNOTATIONS = [
  ...['$schema', '$comment', 'title', 'description', 'examples'],
  // Not of the standard: what editors show beside a value and under a text that does not match.
  ...['enumDescriptions', 'patternErrorMessage'],
];

/**
 * An ES module with one fail-fast validator for each schema, exported under its name. It needs
 * nothing of ajv when it runs and makes no code from text, so a strict Content-Security-Policy
 * lets a browser load it.
 *
 * Annotations are left out: they are a tenth of the module. The class of ajv is the plain one: the
 * schemas use no keyword whose meaning draft 2020-12 changed (ajv refuses those it does not know),
 * and its code is smaller and faster.
 */
export function validatorCode(schemas: ReadonlyMap<string, JsonSchema>): string {
  const ajv = new Ajv({
    strict: true,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  replaceLengthKeywords(ajv);
  for (const schema of schemas.values()) ajv.addSchema(withoutNotes(schema));
  const exported = Object.fromEntries([...schemas].map(([name, { $id }]) => [name, String($id)]));
  const code = standaloneCode(ajv, exported);
  if (/\brequire\(|new Function|\beval\(/.test(code))
    throw new Error('ajv wrote code that a browser cannot run');
  return `${HEADER}${code}`;
}

/** The schema with its annotations taken out, in every place where a schema may stand. */
function withoutNotes(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.includes(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, bare(keyword, value)]));
}

function bare(keyword: string, value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((part) => (isSchema(part) ? withoutNotes(part) : part));
  if (!isSchema(value)) return value;
  if (keyword !== 'properties' && keyword !== '$defs') return withoutNotes(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, bare('', part)]));
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
