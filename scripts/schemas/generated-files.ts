import { type RecordKind, recordShapes } from '../../src/records/record-kind.ts';
import { vocabularies } from '../../src/schema/vocabulary/index.ts';
import { jsonSchemaOf, schemaName } from './json-schema.ts';
import { validatorCode } from './validator-code.ts';
import { validatorTypes } from './validator-types.ts';
import { vocabularyFile } from './vocabulary-file.ts';

/** The folder that holds generated files only: what else lies in it is left over. */
export const SCHEMA_FOLDER = 'schemas';

const VALIDATORS = 'src/registry/validators.generated';

/** Every file that is made from src/schema, its text by its path. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const kinds = Object.keys(recordShapes).filter(isKind);
  const schemas = new Map(kinds.map((kind) => [kind, jsonSchemaOf(kind)]));
  return new Map([
    ...kinds.map((kind) => published(schemaName(kind), schemas.get(kind))),
    ...vocabularies.map((one) => published(`vocabulary/${one.id}.json`, vocabularyFile(one))),
    [`${VALIDATORS}.js`, validatorCode(schemas)] as const,
    [`${VALIDATORS}.d.ts`, validatorTypes(kinds)] as const,
  ]);
}

function published(name: string, content: unknown): readonly [path: string, text: string] {
  return [`${SCHEMA_FOLDER}/${name}`, `${JSON.stringify(content, null, 2)}\n`];
}

function isKind(name: string): name is RecordKind {
  return Object.hasOwn(recordShapes, name);
}
