import type { Benchmark } from '../../../src/schema/benchmark.ts';
import type { Metric } from '../../../src/schema/metric.ts';
import type { Task } from '../../../src/schema/task.ts';
import type { Version } from '../../../src/schema/version.ts';
import type { VersionParts } from '../registry-folder.ts';
import items from './items.json' with { type: 'json' };
import { accuracy, likelihoodDifference, normalised, perplexity, stereotype } from './metrics.ts';
import { humanEvalProtocol, legacyProtocols } from './protocols.ts';

/** What the harness adds to one card. */
export interface Addition {
  readonly benchmark: string;
  readonly version: VersionParts;
  /** Tasks of the harness and the tasks of the version. */
  readonly tasks: ReadonlyMap<string, string>;
}

const sizes = new Map(Object.entries(items));
const names = [...sizes.keys()];

/** Versions as the harness runs them, and protocols for versions that fit as they are. */
export const additions: readonly Addition[] = [
  existing('lambada', '2016-06', 'lambada_openai', [perplexity]),
  existing('piqa', '2019-11', 'piqa', [normalised]),
  existing('arc-easy', 'original', 'arc_easy', [normalised]),
  existing('logiqa', 'original', 'logiqa', [normalised]),
  split('arc-challenge', 'challenge-test', '2018-03', 'arc_challenge', 'Challenge, test split', [
    accuracy(0.25),
    normalised,
  ]),
  split('sciq', 'test', '2017-07', 'sciq', 'Test split', [accuracy(0.25), normalised]),
  split('winogrande', 'development', '2019-07', 'winogrande', 'Development split', [accuracy(0.5)]),
  split('wsc', 'superglue-validation', 'unknown', 'wsc', 'Validation split of SuperGLUE', [
    accuracy(0.5),
  ]),
  parts('mmlu', 'by-subject', '2020-09', /^hendrycksTest-(.*)$/, 'The subjects one by one', [
    accuracy(0.25),
    normalised,
  ]),
  parts('blimp', 'by-phenomenon', '2019-12', /^blimp_(.*)$/, 'The 67 sub-datasets one by one', [
    accuracy(0.5),
  ]),
  crowsPairs(),
  {
    benchmark: 'humaneval',
    version: { id: '2021-07', protocols: [humanEvalProtocol] },
    tasks: new Map([['humaneval', 'all']]),
  },
];

/** The names of tasks as cards keep them. */
export function taskAliases({ version, tasks }: Addition): NonNullable<Benchmark['taskAliases']> {
  return [...tasks].map(([name, task]) => ({ format: 'lmEval', name, version: version.id, task }));
}

function existing(benchmark: string, id: string, task: string, metrics: Metric[]): Addition {
  return {
    benchmark,
    version: { id, protocols: legacyProtocols, metrics },
    tasks: new Map([[task, 'all']]),
  };
}

function split(
  benchmark: string,
  id: string,
  released: string,
  name: string,
  title: string,
  metrics: Metric[],
): Addition {
  const task = name.replaceAll('_', '-');
  const version = versionOf(
    id,
    released,
    [{ id: task, name: title, nItems: sizeOf(name) }],
    metrics,
    title,
  );
  return { benchmark, version, tasks: new Map([[name, task]]) };
}

function parts(
  benchmark: string,
  id: string,
  released: string,
  pattern: RegExp,
  title: string,
  metrics: Metric[],
): Addition {
  const tasks = names.filter((name) => pattern.test(name)).map((name) => taskOf(name, pattern));
  const aggregate = {
    id: 'mean',
    name: 'Mean of the parts',
    method: 'mean' as const,
    of: tasks.map(({ id: task }) => ({ task })),
  };
  const version = { ...versionOf(id, released, tasks, metrics, title), aggregate };
  const foreign = names.filter((name) => pattern.test(name));
  return {
    benchmark,
    version,
    tasks: new Map(foreign.map((name, index) => [name, tasks[index]?.id ?? ''])),
  };
}

/** Two languages and ten kinds of bias in each; the kinds are parts of the languages, so that only these are leaves. */
function crowsPairs(): Addition {
  const pattern = /^crows_pairs_(.*)$/;
  const made = parts(
    'crows-pairs',
    'english-and-french',
    'unknown',
    pattern,
    'English and French, whole and by kind of bias',
    [stereotype, likelihoodDifference],
  );
  const of = ['english', 'french'].map((task) => ({ task }));
  return {
    ...made,
    version: {
      ...made.version,
      aggregate: { id: 'languages', name: 'Languages', method: 'none', of },
    },
  };
}

function taskOf(name: string, pattern: RegExp): Task {
  const part = pattern.exec(name)?.[1] ?? name;
  const words = part.replaceAll('_', ' ');
  return {
    id: part.toLowerCase().replaceAll('_', '-'),
    name: words.charAt(0).toUpperCase() + words.slice(1),
    nItems: sizeOf(name),
  };
}

function sizeOf(name: string): number | 'unknown' {
  return sizes.get(name) ?? 'unknown';
}

function versionOf(
  id: string,
  released: string,
  tasks: Task[],
  metrics: Metric[],
  title: string,
): Version {
  const size = tasks.reduce((sum, { nItems }) => sum + (nItems === 'unknown' ? 0 : nItems), 0);
  return {
    id,
    name: title,
    released,
    tasks,
    metrics,
    protocols: legacyProtocols,
    data: {
      access: 'public',
      size,
      source: 'The items as the lm-evaluation-harness took them before 0.4.',
      personalData: 'unknown',
    },
    changes: 'The same items as they are split in the lm-evaluation-harness; no new data.',
  };
}
