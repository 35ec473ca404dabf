import type { Benchmark } from '../../../src/schema/benchmark.ts';
import type { Version } from '../../../src/schema/version.ts';

const README = 'EleutherAI/lm-evaluation-harness, lm_eval/tasks/super_glue/README.md';

/** The card of the Winograd schemas in SuperGLUE; `added` is the day of the record. */
export function wscCard(added: string, version: Version): Benchmark {
  return {
    schemaVersion: 1,
    added,
    name: 'Winograd Schema Challenge (SuperGLUE)',
    shortName: 'WSC',
    summary:
      'Whether a pronoun in a sentence stands for a given noun: the Winograd schemas as a task of SuperGLUE.',
    status: 'unknown',
    maintainers: [{ name: 'unknown' }],
    licenseCode: 'unknown',
    licenseData: 'unknown',
    links: { homepage: 'https://super.gluebenchmark.com/' },
    released: 'unknown',
    modalitiesIn: ['text'],
    modalitiesOut: ['text'],
    domains: ['reasoning'],
    taskTypes: ['classification'],
    languages: ['en'],
    purpose: {
      measures:
        'Whether a model knows which noun a pronoun stands for, where only the meaning tells.',
      doesNotMeasure: 'unknown',
      useCases: ['unknown'],
      outOfScope: ['unknown'],
    },
    interpretation: { should: 'unknown', shouldNot: 'unknown' },
    humanBaseline: 'unknown',
    contamination: {
      canary: 'unknown',
      publicSince: 'unknown',
      mitigations: ['unknown'],
      knownLeaks: 'unknown',
    },
    limitations: [
      'The validation split has 104 items: differences of several points may be chance.',
    ],
    reviewStatus: 'draft',
    relations: [{ type: 'subsetOf', benchmark: 'superglue' }],
    sources: [{ fields: ['name', 'summary', 'links', 'relations'], title: README }],
    versions: [version],
  };
}
