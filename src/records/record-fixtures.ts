/**
 * Small valid records for tests: each function gives a fresh one, with what the test changes laid
 * over it. All of them fit together: the result `acme/one/acme-qa/2026-03-01` measures the model
 * `acme/one` with the benchmark `acme-qa`.
 */
import type { Benchmark } from '../schema/benchmark.ts';
import type { Metric } from '../schema/metric.ts';
import type { Model } from '../schema/model.ts';
import type { Moved } from '../schema/moved.ts';
import type { Organization } from '../schema/organization.ts';
import type { Protocol } from '../schema/protocol.ts';
import type { RegistryRecord } from '../schema/registry.ts';
import type { Result } from '../schema/result.ts';
import type { Run } from '../schema/run.ts';
import type { Score } from '../schema/score.ts';
import type { Suite } from '../schema/suite.ts';
import type { Task } from '../schema/task.ts';
import type { Version } from '../schema/version.ts';

const record = { schemaVersion: 1, added: '2026-03-02' } as const;
const sources = () => [{ fields: ['all'], title: 'Made up for tests.' }];

export function registryCard(changes: Partial<RegistryRecord> = {}): RegistryRecord {
  return {
    ...record,
    title: 'Acme registry',
    description: 'Made up for tests.',
    url: 'https://example.org/registry/',
    repository: { host: 'github.com', owner: 'acme', name: 'registry', branch: 'main' },
    maintainers: [{ name: 'Ada' }],
    licenseCode: 'MIT',
    licenseRecords: 'CC0-1.0',
    contact: 'https://example.org/contact',
    ...changes,
  };
}

export function organizationRecord(changes: Partial<Organization> = {}): Organization {
  return { ...record, name: 'Acme', kind: 'company', ...changes };
}

export function modelRecord(changes: Partial<Model> = {}): Model {
  return {
    ...record,
    name: 'Acme One',
    kind: 'model',
    parametersTotal: 'unknown',
    parametersActive: 'unknown',
    openness: { weights: 'open', code: 'open', data: 'unknown' },
    license: 'Apache-2.0',
    released: '2026-01',
    modalitiesIn: ['text'],
    modalitiesOut: ['text'],
    sources: sources(),
    ...changes,
  };
}

/** A task with 100 items. */
export function taskFixture(changes: Partial<Task> = {}): Task {
  return { id: 'qa', name: 'Questions', nItems: 100, ...changes };
}

/** Accuracy from 0 to 1: higher is better, binary samples, the primary metric. */
export function metricFixture(changes: Partial<Metric> = {}): Metric {
  return {
    id: 'accuracy',
    name: 'Accuracy',
    unit: 'proportion',
    direction: 'higher',
    min: 0,
    max: 1,
    primary: true,
    definition: 'Share of the questions that were answered rightly.',
    perSample: 'binary',
    interval: 'binomial',
    ...changes,
  };
}

export function protocolFixture(changes: Partial<Protocol> = {}): Protocol {
  return {
    id: 'zero-shot',
    name: 'Zero-shot',
    shots: 0,
    prompting: 'The question alone.',
    attempts: 1,
    tools: 'none',
    judge: { kind: 'none' },
    division: 'closed',
    unanswered: 'zero',
    ...changes,
  };
}

/** A version with one task, one metric and one protocol, and no aggregate. */
export function versionFixture(changes: Partial<Version> = {}): Version {
  return {
    id: 'v1',
    released: '2025',
    tasks: [taskFixture()],
    metrics: [metricFixture()],
    protocols: [protocolFixture()],
    data: { access: 'public', size: 100, source: 'Made up for tests.', personalData: 'none' },
    ...changes,
  };
}

export function benchmarkRecord(changes: Partial<Benchmark> = {}): Benchmark {
  return {
    ...record,
    name: 'Acme QA',
    summary: 'Questions and answers, made up for tests.',
    status: 'active',
    maintainers: [{ name: 'Ada' }],
    licenseCode: 'MIT',
    licenseData: 'CC-BY-4.0',
    links: { homepage: 'https://example.org/acme-qa' },
    released: '2025',
    modalitiesIn: ['text'],
    modalitiesOut: ['text'],
    domains: ['general'],
    taskTypes: ['shortAnswer'],
    languages: ['en'],
    purpose: {
      measures: 'Whether questions are answered.',
      doesNotMeasure: 'Anything else.',
      useCases: ['Tests of this code.'],
      outOfScope: ['Everything else.'],
    },
    interpretation: { should: 'As an example.', shouldNot: 'As a measurement.' },
    humanBaseline: 'unknown',
    contamination: {
      canary: 'none',
      publicSince: 'unknown',
      mitigations: ['none'],
      knownLeaks: 'unknown',
    },
    limitations: ['It does not exist.'],
    reviewStatus: 'draft',
    sources: sources(),
    versions: [versionFixture()],
    ...changes,
  };
}

/** A suite of one member, `acme-qa`, with the aggregate over it. */
export function suiteRecord(changes: Partial<Suite> = {}): Suite {
  return {
    ...record,
    name: 'Acme suite',
    summary: 'One benchmark, made up for tests.',
    purpose: 'To test suites.',
    status: 'active',
    maintainers: [{ name: 'Ada' }],
    versions: [
      {
        id: 'v1',
        released: '2026',
        members: [
          {
            id: 'qa',
            benchmark: 'acme-qa',
            version: 'v1',
            protocol: 'zero-shot',
            weight: 1,
            reason: 'It is there.',
          },
        ],
        aggregate: { id: 'overall', method: 'mean', of: [{ task: 'qa' }] },
        rows: 'sameConfiguration',
      },
    ],
    ...changes,
  };
}

/** 71 right answers to 100 questions. */
export function scoreFixture(changes: Partial<Score> = {}): Score {
  return { task: 'qa', metric: 'accuracy', value: 0.71, n: 100, nBasis: 'stated', ...changes };
}

export function runFixture(changes: Partial<Run> = {}): Run {
  return {
    id: 'main',
    date: '2026-03-01',
    harness: { name: 'acme-harness', version: '1.0.0' },
    status: 'complete',
    ...changes,
  };
}

export function resultRecord(changes: Partial<Result> = {}): Result {
  return {
    ...record,
    benchmark: { version: 'v1', protocol: 'zero-shot' },
    revision: 'unknown',
    evaluator: { organization: 'acme', relationship: 'firstParty' },
    submitter: { github: 'ada' },
    source: {
      kind: 'evaluationRun',
      publisher: 'Acme',
      published: '2026-03-01',
      quotes: 'none',
    },
    runs: [runFixture()],
    scores: [scoreFixture()],
    contamination: { trainedOnTest: 'no' },
    ...changes,
  };
}

export function movedRecord(changes: Partial<Moved> = {}): Moved {
  return {
    ...record,
    to: 'acme/one',
    date: '2026-03-02',
    reason: 'It was spelled wrongly.',
    ...changes,
  };
}
