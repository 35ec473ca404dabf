/** Changes to the valid registry of records/fixtures, named for what they change. */
import { type EvidenceLimits, parseEvidence } from '../../records/evidence.ts';
import {
  benchmarkRecord,
  metricFixture,
  modelRecord,
  organizationRecord,
  protocolFixture,
  type RegistryParts,
  resultRecord,
  runFixture,
  scoreFixture,
  suiteRecord,
  taskFixture,
  versionFixture,
} from '../../records/fixtures.ts';
import type {
  AggregateNode,
  Benchmark,
  Metric,
  Model,
  Protocol,
  Result,
  Run,
  Score,
  Suite,
  Task,
  Version,
} from '../../records/shapes.ts';

export const RESULT = 'acme/one/acme-qa/2026-03-01';
export const RESULT_FILE = `results/${RESULT}.json`;
export const SAMPLES_FILE = `results/${RESULT}.samples.csv`;
export const CARD = 'benchmarks/acme-qa/benchmark.json';
export const MODEL = 'results/acme/one/model.json';
export const SUITE = 'benchmarks/acme-suite/suite.json';

export function result(changes: Partial<Result>, id = RESULT): RegistryParts {
  return { results: { [id]: resultRecord(changes) } };
}

export function score(changes: Partial<Score>): RegistryParts {
  return result({ scores: [scoreFixture(changes)] });
}

export function run(changes: Partial<Run>): RegistryParts {
  return result({ runs: [runFixture(changes)] });
}

export function benchmark(changes: Partial<Benchmark>): RegistryParts {
  return { benchmarks: { 'acme-qa': benchmarkRecord(changes) } };
}

export function version(changes: Partial<Version>): RegistryParts {
  return benchmark({ versions: [versionFixture(changes)] });
}

export function task(changes: Partial<Task>): RegistryParts {
  return version({ tasks: [taskFixture(changes)] });
}

export function metric(changes: Partial<Metric>): RegistryParts {
  return version({ metrics: [metricFixture(changes)] });
}

export function protocol(changes: Partial<Protocol>): RegistryParts {
  return version({ protocols: [protocolFixture(changes)] });
}

/** A version with the tasks `qa` and `more`, combined as said. */
export function combined(
  aggregate: Partial<AggregateNode>,
  changes: Partial<Version> = {},
): RegistryParts {
  const tasks = [taskFixture(), taskFixture({ id: 'more', name: 'More questions' })];
  const of = tasks.map(({ id }) => ({ task: id }));
  return version({
    tasks,
    aggregate: { id: 'overall', method: 'mean', of, ...aggregate },
    ...changes,
  });
}

export function model(changes: Partial<Model>): RegistryParts {
  return { models: { 'acme/one': modelRecord(changes) } };
}

export function suite(changes: Partial<Suite['versions'][number]>): RegistryParts {
  const record = suiteRecord();
  const versions = record.versions.map((version) => ({ ...version, ...changes }));
  return { suites: { 'acme-suite': { ...record, versions } } };
}

/** The member of the fixture's suite, changed. */
export function member(
  changes: Partial<Suite['versions'][number]['members'][number]>,
): RegistryParts {
  const members = suiteRecord().versions.flatMap((version) => version.members);
  return suite({ members: members.map((each) => ({ ...each, ...changes })) });
}

/** The organizations `acme` and `beta`. */
export const twoOrganizations: RegistryParts = {
  organizations: { acme: organizationRecord(), beta: organizationRecord({ name: 'Beta' }) },
};

/** A number that somebody printed; who ran it is not known. */
export const printed: Partial<Result> = {
  source: {
    kind: 'documentation',
    publisher: 'Beta',
    url: 'https://example.org/paper',
    published: '2026-02-01',
    retrieved: '2026-03-01',
    quotes: 'none',
  },
  evaluator: { organization: 'unknown', relationship: 'thirdParty' },
};

const LIMITS: EvidenceLimits = { bytes: 1e6, rows: 1e5 };
export const DIGEST = 'a'.repeat(64);

/** Four samples of the task `qa`, three of them right, in a version with four items. */
export const SAMPLES = 'task,sample,accuracy\nqa,s1,1\nqa,s2,0\nqa,s3,1\nqa,s4,1\n';

/** A result with these samples, its score 3 of 4, and the card to match. */
export function sampled(
  csv = SAMPLES,
  changes: Partial<Result> = {},
  item: Partial<Task> = {},
): RegistryParts {
  return {
    ...task({ nItems: 4, ...item }),
    ...result({
      scores: [scoreFixture({ value: 0.75, n: 4 })],
      evidence: declared(csv),
      ...changes,
    }),
    evidence: { [RESULT]: samples(csv) },
    evidenceDigests: { [RESULT]: DIGEST },
  };
}

/** What a result says of samples beside it. */
export function declared(csv = SAMPLES): NonNullable<Result['evidence']> {
  return {
    path: '2026-03-01.samples.csv',
    sha256: DIGEST,
    rows: samples(csv).rows,
    license: 'CC0-1.0',
  };
}

export function samples(csv: string) {
  const { evidence, problems } = parseEvidence(new TextEncoder().encode(csv), LIMITS);
  if (evidence === undefined) throw new Error(`no evidence: ${JSON.stringify(problems)}`);
  return evidence;
}
