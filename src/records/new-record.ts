import type { Benchmark, Model, Organization, Result, Suite } from './shapes.ts';

/** What a new record is made with. */
export interface NewRecord {
  /** Id of the record: its path below benchmarks/ or results/. */
  readonly id: string;
  /** The day to enter as `added`, YYYY-MM-DD. */
  readonly day: string;
  /** An address where its facts can be read; needed for models, benchmarks and results. */
  readonly url: string;
}

/** The kinds of record that can be scaffolded. */
export const newKinds = ['organization', 'model', 'benchmark', 'suite', 'result'] as const;
export type NewKind = (typeof newKinds)[number];

/** The path of a new record and its content: valid, with `unknown` wherever a fact is not known yet. */
export function newRecord(
  kind: NewKind,
  facts: NewRecord,
): { readonly file: string; readonly record: object } {
  const { id } = facts;
  if (kind === 'organization')
    return { file: `results/${id}/organization.json`, record: newOrganization(facts) };
  if (kind === 'model') return { file: `results/${id}/model.json`, record: newModel(facts) };
  if (kind === 'benchmark')
    return { file: `benchmarks/${id}/benchmark.json`, record: newBenchmark(facts) };
  if (kind === 'suite') return { file: `benchmarks/${id}/suite.json`, record: newSuite(facts) };
  return { file: `results/${id}.json`, record: newResult(facts) };
}

function newOrganization({ id, day }: NewRecord): Organization {
  return { schemaVersion: 1, added: day, name: id, kind: 'unknown' };
}

function newModel({ id, day, url }: NewRecord): Model {
  return {
    schemaVersion: 1,
    added: day,
    name: id.slice(id.indexOf('/') + 1),
    kind: 'model',
    parametersTotal: 'unknown',
    parametersActive: 'unknown',
    openness: { weights: 'unknown', code: 'unknown', data: 'unknown' },
    license: 'unknown',
    released: 'unknown',
    modalitiesIn: ['unknown'],
    modalitiesOut: ['unknown'],
    sources: [{ fields: ['name'], title: 'Where the facts were read', url, retrieved: day }],
  };
}

function newBenchmark({ id, day, url }: NewRecord): Benchmark {
  return {
    schemaVersion: 1,
    added: day,
    name: id,
    summary: `What ${id} measures, in one or two sentences.`,
    status: 'draft',
    maintainers: [{ name: 'unknown' }],
    licenseCode: 'unknown',
    licenseData: 'unknown',
    links: { homepage: url },
    released: 'unknown',
    modalitiesIn: ['unknown'],
    modalitiesOut: ['unknown'],
    domains: ['general'],
    taskTypes: ['unknown'],
    languages: ['en'],
    purpose: {
      measures: 'unknown',
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
    limitations: ['unknown'],
    reviewStatus: 'draft',
    sources: [{ fields: ['links'], title: 'Where the facts were read', url, retrieved: day }],
    versions: [newVersion],
  };
}

const newVersion: Benchmark['versions'][number] = {
  id: 'v1',
  released: 'unknown',
  tasks: [{ id: 'all', name: 'All items', nItems: 'unknown' }],
  metrics: [
    {
      id: 'accuracy',
      name: 'Accuracy',
      unit: 'proportion',
      direction: 'higher',
      min: 0,
      max: 1,
      primary: true,
      definition: 'Share of the items that were answered rightly.',
      perSample: 'binary',
      interval: 'binomial',
    },
  ],
  protocols: [
    {
      id: 'default',
      name: 'Default',
      default: true,
      shots: 'unknown',
      prompting: 'unknown',
      attempts: 'unknown',
      tools: 'unknown',
      judge: { kind: 'unknown' },
      division: 'unknown',
      unanswered: 'unknown',
    },
  ],
  data: { access: 'unknown', size: 'unknown', source: 'unknown', personalData: 'unknown' },
};

function newSuite({ id, day }: NewRecord): Suite {
  return {
    schemaVersion: 1,
    added: day,
    name: id,
    summary: `What ${id} is a suite for.`,
    purpose: 'For whom it is, and for which use case.',
    status: 'draft',
    maintainers: [{ name: 'unknown' }],
    versions: [
      {
        id: 'v1',
        released: day,
        members: [
          {
            id: 'member',
            benchmark: 'benchmark-id',
            version: 'v1',
            protocol: 'default',
            weight: 1,
            reason: 'Why it belongs.',
          },
        ],
        aggregate: { id: 'overall', method: 'mean', of: [{ task: 'member' }] },
        rows: 'sameConfiguration',
      },
    ],
  };
}

/** A printed number: the kind of result that needs the fewest facts. */
function newResult({ id, day, url }: NewRecord): Result {
  const [organization = 'unknown'] = id.split('/');
  return {
    schemaVersion: 1,
    added: day,
    benchmark: { version: 'unknown', protocol: 'unknown' },
    revision: 'unknown',
    evaluator: { organization, relationship: 'firstParty' },
    submitter: {},
    source: {
      kind: 'documentation',
      publisher: 'unknown',
      url,
      published: 'unknown',
      retrieved: day,
      quotes: 'unknown',
    },
    scores: [{ task: 'all', metric: 'accuracy', value: 0, raw: { text: '0', scale: 'one' } }],
    contamination: { trainedOnTest: 'unknown' },
  };
}
