import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { vocabularies } from '../../src/schema/vocabulary/index.ts';
import { generatedFiles } from './generated-files.ts';

type Json = Readonly<Record<string, unknown>>;

const files = generatedFiles();
const schemas = [...files].filter(([path]) => path.endsWith('.schema.json'));

test('a schema for each kind of record, a file for each vocabulary, and the validators are made', () => {
  expect(schemas.map(([path]) => path)).toEqual([
    'schemas/registry.schema.json',
    'schemas/organization.schema.json',
    'schemas/model.schema.json',
    'schemas/benchmark.schema.json',
    'schemas/suite.schema.json',
    'schemas/result.schema.json',
    'schemas/moved.schema.json',
  ]);
  const terms = [...files.keys()].filter((path) => path.startsWith('schemas/vocabulary/'));
  expect(terms).toHaveLength(vocabularies.length);
  expect([...files.keys()].slice(-2)).toEqual([
    'src/registry/validators.generated.js',
    'src/registry/validators.generated.d.ts',
  ]);
});

test('making them twice gives the same bytes', () => {
  expect(generatedFiles()).toEqual(files);
});

test('the validators need nothing when they run, and make no code from text', () => {
  const code = files.get('src/registry/validators.generated.js') ?? '';
  expect(code.match(/^import .*$/gm)).toEqual([
    "import { codePointLength } from './code-point-length.ts';",
  ]);
  expect(code).not.toMatch(/\brequire\(|\bnew Function\b|\beval\(/);
});

test('a vocabulary gives value, label and definition of each term', () => {
  expect(JSON.parse(files.get('schemas/vocabulary/answer.json') ?? '')).toEqual({
    id: 'answer',
    title: 'Answer',
    source: 'Plumbline, version 1',
    terms: [
      { value: 'yes', label: 'Yes', definition: 'A source says yes.' },
      { value: 'no', label: 'No', definition: 'A source says no.' },
      { value: 'unknown', label: 'Unknown', definition: 'No source says. Unknown is not no.' },
    ],
  });
});

describe.each(schemas)('%s', (path, text) => {
  const schema: Json = JSON.parse(text);
  const nodes = [...nodesOf(schema, '')];

  test('is sound by the meta-schema of its draft, and has no keyword that ajv does not know', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage']);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('says what it is, that it is generated, and how it is remade', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: path.replace('schemas/', ''),
      $comment: expect.stringContaining('npm run schemas'),
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  test('describes every field', () => {
    const fields = nodes.filter(([at]) => /\/properties\/[^/]+$/.test(at));
    const silent = fields.filter(([, node]) => descriptionOf(node, schema) === undefined);
    expect(silent.map(([at]) => at)).toEqual([]);
  });

  test('says in words what each pattern demands', () => {
    const silent = nodes.filter(([, node]) => 'pattern' in node && !node.patternErrorMessage);
    expect(silent.map(([at]) => at)).toEqual([]);
  });

  test('bounds every text and every list, and closes every object', () => {
    const open = nodes.filter(([, node]) => !isBounded(node));
    expect(open.map(([at]) => at)).toEqual([]);
  });
});

/** Every schema within a schema, with its place. */
function* nodesOf(value: unknown, at: string): Generator<[at: string, node: Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && !/\/(properties|\$defs)$/.test(at)) yield [at, { ...value }];
  for (const [key, part] of Object.entries(value)) yield* nodesOf(part, `${at}/${key}`);
}

function descriptionOf(node: Json, schema: Json): unknown {
  if (node.description !== undefined || typeof node.$ref !== 'string') return node.description;
  return nodesIn(schema, node.$ref.replace('#', ''))?.description;
}

function nodesIn(schema: Json, at: string): Json | undefined {
  return nodesOf(schema, '').find(([place]) => place === at)?.[1];
}

function isBounded(node: Json): boolean {
  if (node.type === 'array') return typeof node.maxItems === 'number';
  if (node.type === 'object') return node.additionalProperties === false;
  if (node.type !== 'string') return true;
  const isFixed = typeof node.pattern === 'string' && !/[*+]|,\}/.test(node.pattern);
  return 'enum' in node || 'const' in node || 'maxLength' in node || isFixed;
}
