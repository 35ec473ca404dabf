import { cellOf } from '../leaderboard/uncertainty.ts';
import { currentVersion, metricOf, versionOf } from '../records/measures.ts';
import type { FiledResult, Registry } from '../records/registry.ts';
import type { Question } from './quality-gaps.ts';

/** What a result should state. Whether an uncertainty is known depends on the metric, so the cards are needed. */
export function resultQuestions({ benchmarks }: Registry): readonly Question<FiledResult>[] {
  return [
    {
      id: 'uncertainty',
      fact: 'Uncertainty, stated or from the number of items',
      without: 'The row has no rank interval: nobody can say whether another one is really better.',
      isStated: (result) => hasUncertainty(benchmarks, result),
    },
    ...PLAIN_QUESTIONS,
  ];
}

function hasUncertainty(
  benchmarks: Registry['benchmarks'],
  { benchmark, record }: FiledResult,
): boolean {
  if (record.evidence !== undefined) return true;
  const card = benchmarks.get(benchmark)?.record;
  const version = card && (versionOf(card, record.benchmark.version) ?? currentVersion(card));
  return record.scores.some((score) => {
    const metric = version && metricOf(version, score.metric);
    return metric !== undefined && cellOf(score, metric).interval !== null;
  });
}

const PLAIN_QUESTIONS: readonly Question<FiledResult>[] = [
  {
    id: 'items',
    fact: 'Number of items',
    without: 'How far chance moves the number cannot be said.',
    isStated: ({ record }) => record.scores.some(({ n }) => n !== undefined),
  },
  {
    id: 'version',
    fact: 'Version of the benchmark',
    without: 'It may have been measured on other items, so it is shown apart and not ranked.',
    isStated: ({ record }) => record.benchmark.version !== 'unknown',
  },
  {
    id: 'protocol',
    fact: 'Protocol: shots, attempts, tools',
    without: 'It may have been measured otherwise, so it is shown apart and not ranked.',
    isStated: ({ record }) => record.benchmark.protocol !== 'unknown',
  },
  {
    id: 'settings',
    fact: 'Settings of the run',
    without: 'The run cannot be done again, and a difference to another run cannot be explained.',
    isStated: ({ record }) => record.runs?.some(({ settings }) => settings !== undefined) ?? false,
  },
  {
    id: 'harness',
    fact: 'Harness and its version',
    without: 'The same benchmark gives other numbers in another harness.',
    isStated: ({ record }) =>
      record.runs?.some(({ harness }) => harness.version !== 'unknown') ?? false,
  },
  {
    id: 'command',
    fact: 'Exact command',
    without: 'Whoever wants to repeat the run must guess it.',
    isStated: ({ record }) => record.runs?.some(({ command }) => command !== undefined) ?? false,
  },
  {
    id: 'run-date',
    fact: 'Date of the run',
    without: 'A model behind an interface may have changed since.',
    isStated: ({ record }) => record.runs?.some(({ date }) => date !== 'unknown') ?? false,
  },
  {
    id: 'published',
    fact: 'Date of publication',
    without: 'It has no place in the order of time.',
    isStated: ({ record }) => record.source.published !== 'unknown',
  },
  {
    id: 'evaluator',
    fact: 'Who ran it',
    without: 'Whether the maker measured it is not known.',
    isStated: ({ record }) =>
      record.evaluator.organization !== 'unknown' && record.evaluator.relationship !== 'unknown',
  },
  {
    id: 'revision',
    fact: 'Revision of the model',
    without: 'The name of the model may have meant another state of it.',
    isStated: ({ record }) => record.revision !== 'unknown',
  },
  {
    id: 'evidence',
    fact: 'Scores of single items',
    without: 'The number cannot be computed again, and two models cannot be compared item by item.',
    isStated: ({ record }) => record.evidence !== undefined,
  },
  {
    id: 'quotes',
    fact: 'Whether it repeats another number',
    without: 'It may be a copy, which is no second measurement.',
    isStated: ({ record }) => record.source.quotes !== 'unknown',
  },
  {
    id: 'trained-on-test',
    fact: 'Whether the model saw the items in training',
    without: 'A high number may come from memory.',
    isStated: ({ record }) => record.contamination.trainedOnTest !== 'unknown',
  },
  {
    id: 'cost',
    fact: 'Cost of the run',
    without: 'Quality cannot be weighed against money. Unpriced is not free.',
    isStated: ({ record }) => record.usage?.cost !== undefined,
  },
];
