import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  benchmarkRecord,
  modelRecord,
  movedRecord,
  organizationRecord,
  registryCard,
  resultRecord,
  suiteRecord,
} from '../records/fixtures.ts';
import { type RecordKind, recordShapes } from '../records/record-kind.ts';
import { damaged, damages } from './fixtures-of-damage.ts';
import { valuesOf } from './fixtures-of-shape.ts';
import { jsonSchemas } from './json-schemas.ts';
import { shapeFaults } from './shape-faults.ts';
import { validators } from './validators.ts';

/** ajv as anyone else would use it: on the published schema, compiled when it is needed. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage']);

const fixtures: Readonly<Record<RecordKind, object>> = {
  registry: registryCard(),
  organization: organizationRecord(),
  model: modelRecord(),
  benchmark: benchmarkRecord(),
  suite: suiteRecord(),
  result: resultRecord(),
  moved: movedRecord(),
};

const kinds: readonly RecordKind[] = [
  ...(['registry', 'organization', 'model', 'benchmark'] as const),
  ...(['suite', 'result', 'moved'] as const),
];

/** Of each kind; together some thousands. */
const RUNS = 500;
const MILLISECONDS = 60_000;

describe.each(kinds)('for a record of the kind %s', (kind) => {
  const published = ajv.compile(jsonSchemas[kind]);

  /** Whether each of the four that judge a shape takes the value. */
  const verdicts = (value: unknown) => {
    const zod = recordShapes[kind].safeParse(value).success;
    const compiled = validators[kind](value);
    const explained = shapeFaults(value, jsonSchemas[kind]).next().done === true;
    return { zod, compiled, published: published(value), explained };
  };
  const all = (verdict: boolean) => ({
    zod: verdict,
    compiled: verdict,
    published: verdict,
    explained: verdict,
  });

  test('zod, the compiled validator, the published schema and the explanation take the fixture', () => {
    expect(verdicts(fixtures[kind])).toEqual(all(true));
  });

  test('they take every value of the shape', { timeout: MILLISECONDS }, () => {
    fc.assert(
      fc.property(valuesOf(jsonSchemas[kind]), (value) => {
        expect(verdicts(value)).toEqual(all(true));
      }),
      { numRuns: RUNS / 5, seed: 7 },
    );
  });

  test('they agree on every value of the shape that was damaged', { timeout: MILLISECONDS }, () => {
    fc.assert(
      fc.property(valuesOf(jsonSchemas[kind]), damages, (value, damage) => {
        const text = JSON.stringify(damaged(value, damage)) ?? 'null';
        const found: unknown = JSON.parse(text);
        const verdict = verdicts(found);
        expect(verdict).toEqual(all(verdict.zod));
      }),
      { numRuns: RUNS, seed: 7 },
    );
  });
});
