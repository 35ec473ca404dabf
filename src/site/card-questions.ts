import { currentVersion } from '../records/measures.ts';
import type { Filed } from '../records/registry.ts';
import type { Benchmark } from '../records/shapes.ts';
import type { Question } from './quality-gaps.ts';

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
