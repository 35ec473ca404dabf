import type { Filed } from '../records/registry.ts';
import type { Model } from '../records/shapes.ts';
import type { Question } from './quality-gaps.ts';

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
