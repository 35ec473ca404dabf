import { expect, test } from 'vitest';
import { evaluatorFor, ownRun } from './provenance.ts';

test.each([
  ['acme/one', 'acme', 'thirdParty', 'firstParty'],
  ['acme/one', 'board', 'thirdParty', 'thirdParty'],
  ['acme-labs/one', 'acme', 'thirdParty', 'thirdParty'],
  ['unknown/one', 'unknown', 'unknown', 'unknown'],
] as const)(
  'of %s, run by %s, the relationship is from %s: %s',
  (model, organization, given, expected) => {
    const evaluator = { organization, relationship: given };
    expect(evaluatorFor(model, { ...ownRun, evaluator })).toEqual({
      organization,
      relationship: expected,
    });
  },
);
