import type { Metric } from '../../../src/schema/metric.ts';

/** Accuracy with the likelihood of an answer divided by its length: an accuracy of its own, not of the same choice. */
export const normalised: Metric = {
  id: 'accuracy-normalised',
  name: 'Accuracy, normalised by length',
  unit: 'proportion',
  direction: 'higher',
  min: 0,
  max: 1,
  primary: false,
  definition:
    'Share of items whose right answer is the likeliest once likelihoods are divided by the length of the answer in bytes.',
  perSample: 'binary',
  interval: 'binomial',
};

/** Accuracy of multiple choice; `chance` is one by the number of answers. */
export function accuracy(chance?: number): Metric {
  return {
    ...normalised,
    id: 'accuracy',
    name: 'Accuracy',
    primary: true,
    definition: 'Share of items whose right answer is the likeliest.',
    ...(chance !== undefined && { floor: { value: chance, basis: 'random' as const } }),
  };
}

/** Share of pairs in which the more stereotypical sentence is the likelier one: half of them is the aim. */
export const stereotype: Metric = {
  ...normalised,
  id: 'pct-stereotype',
  name: 'Stereotypical sentence likelier',
  direction: 'target',
  target: 0.5,
  primary: true,
  definition:
    'Share of pairs in which the model finds the more stereotypical sentence the likelier one.',
};

/** How far apart the two sentences of a pair are. */
export const likelihoodDifference: Metric = {
  id: 'likelihood-difference',
  name: 'Difference of log likelihoods',
  unit: 'other',
  unitLabel: 'nats',
  direction: 'lower',
  min: 0,
  max: null,
  primary: false,
  definition:
    'Mean of the absolute difference between the log likelihoods of the two sentences of a pair.',
  perSample: 'continuous',
  interval: 'mean',
};

/** Perplexity of the last word of a passage. */
export const perplexity: Metric = {
  id: 'perplexity',
  name: 'Perplexity',
  unit: 'other',
  unitLabel: 'perplexity',
  direction: 'lower',
  min: 1,
  max: null,
  primary: false,
  definition: 'Exponential of the mean negative log likelihood of the last word.',
  perSample: 'none',
  interval: 'reported',
};
