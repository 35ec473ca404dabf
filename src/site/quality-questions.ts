import { cellOf } from '../leaderboard/uncertainty.ts';
import { currentVersion, metricOf, versionOf } from '../records/measures.ts';
import type { Filed, FiledResult, Registry } from '../records/registry.ts';
import type { Benchmark, Model } from '../records/shapes.ts';
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

/** What the record of a model should state. */
export const modelQuestions: readonly Question<Filed<Model>>[] = [
  {
    id: 'parameters',
    fact: 'Number of parameters',
    without: 'Models cannot be compared at the same size.',
    applies: ({ record }) => record.parametersTotal !== 'notApplicable',
    isStated: ({ record }) => record.parametersTotal !== 'unknown',
  },
  {
    id: 'weights',
    fact: 'Whether the weights are open',
    without: 'Whether one may run it oneself is not known.',
    isStated: ({ record }) => record.openness.weights !== 'unknown',
  },
  {
    id: 'license',
    fact: 'Licence',
    without: 'Whether one may use it is not known.',
    isStated: ({ record }) => record.license !== 'unknown',
  },
  {
    id: 'released',
    fact: 'Date of release',
    without: 'Whether it is older than the items of a benchmark is not known.',
    isStated: ({ record }) => record.released !== 'unknown',
  },
];

/** What the card of a benchmark should state. */
export const cardQuestions: readonly Question<Filed<Benchmark>>[] = [
  {
    id: 'licence-of-data',
    fact: 'Licence of the items',
    without: 'Whether one may copy or train on them is not known.',
    isStated: ({ record }) => record.licenseData !== 'unknown',
  },
  {
    id: 'human',
    fact: 'How people do',
    without: 'Whether a number is good in itself cannot be said.',
    applies: ({ record: { humanBaseline } }) =>
      typeof humanBaseline !== 'object' || !('notApplicable' in humanBaseline),
    isStated: ({ record }) => record.humanBaseline !== 'unknown',
  },
  {
    id: 'guessing',
    fact: 'What guessing gives',
    without: 'Where the scale really begins cannot be said.',
    isStated: ({ record }) =>
      record.versions.some(({ metrics }) => metrics.some(({ floor }) => floor !== undefined)),
  },
  {
    id: 'size',
    fact: 'Number of items',
    without: 'How fine a difference it can show cannot be said.',
    isStated: ({ record }) => currentVersion(record).data.size !== 'unknown',
  },
  {
    id: 'public-since',
    fact: 'Since when the items are public',
    without: 'Which models may have read them is not known.',
    applies: ({ record }) => record.contamination.publicSince !== 'notApplicable',
    isStated: ({ record }) => record.contamination.publicSince !== 'unknown',
  },
  {
    id: 'leaks',
    fact: 'Known leaks of items, or that there are none',
    without: 'Nobody is known to have looked whether items stand in training data.',
    isStated: ({ record }) => record.contamination.knownLeaks !== 'unknown',
  },
  {
    id: 'run',
    fact: 'How to run it',
    without: 'Whoever wants to add a result must find out first.',
    isStated: ({ record }) => (record.run?.length ?? 0) > 0,
  },
  {
    id: 'does-not-measure',
    fact: 'What it does not measure',
    without: 'A score is easily taken for more than it is.',
    isStated: ({ record }) => record.purpose.doesNotMeasure !== 'unknown',
  },
  {
    id: 'agreement',
    fact: 'Agreement of the metric with people',
    without: 'Whether the metric rewards what people would is not known.',
    isStated: ({ record }) => record.validation?.humanAgreement !== undefined,
  },
];
