import { vocabulary } from './vocabulary.ts';

const OWN = 'Plumbline, version 1';

export const unit = vocabulary('unit', 'Unit of a metric', OWN, [
  ['proportion', 'Proportion', 'A share of a whole, stored from 0 to 1. There is no unit percent.'],
  ['ratio', 'Ratio', 'One quantity by another, such as word error rate or speed-up; may pass 1.'],
  ['points', 'Points', 'A score on a scale of its own.'],
  ['seconds', 'Seconds', 'Time.'],
  ['usd', 'US dollars', 'Money.'],
  ['tokens', 'Tokens', 'Tokens of a model.'],
  ['elo', 'Elo', 'A rating from pairwise comparisons.'],
  ['count', 'Count', 'A number of things.'],
  ['bytes', 'Bytes', 'Amount of data.'],
  ['joules', 'Joules', 'Energy.'],
  ['other', 'Other', 'Another unit; unitLabel names it.'],
]);

export const direction = vocabulary('direction', 'Direction of a metric', OWN, [
  ['higher', 'Higher is better', 'The larger value is the better one.'],
  ['lower', 'Lower is better', 'The smaller value is the better one.'],
  ['target', 'Closer to a target', 'The value closer to the target is the better one.'],
  ['none', 'No better side', 'The value describes; it is never ranked.'],
  ['unknown', 'Unknown', 'No source says; the value is never ranked.'],
]);

export const perSample = vocabulary('per-sample', 'Kind of a sample score', OWN, [
  ['binary', 'Binary', 'Right or wrong.'],
  ['ordinal', 'Ordinal', 'One of a few ordered grades.'],
  ['continuous', 'Continuous', 'Any number of a range.'],
  ['pairwise', 'Pairwise', 'A preference between two.'],
  ['none', 'None', 'There is no score of a single sample.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const intervalKind = vocabulary('interval', 'Kind of interval', OWN, [
  ['binomial', 'Binomial', 'Independent binary samples: a Wilson interval from k of n.'],
  ['mean', 'Mean', 'Mean of sample scores: from a standard error.'],
  ['reported', 'As reported', 'Only what the source states.'],
  ['none', 'None', 'No interval has a meaning here.'],
]);

export const floorBasis = vocabulary('floor-basis', 'Basis of a floor', OWN, [
  ['random', 'Random', 'Guessing at random.'],
  ['trivial', 'Trivial', 'A trivial method, such as the most frequent answer.'],
  ['none', 'None', 'The lower end of the range.'],
]);

export const aggregateMethod = vocabulary('aggregate-method', 'Method of an aggregate', OWN, [
  ['none', 'None', 'The parts belong together but are not combined.'],
  ['mean', 'Mean', 'Arithmetic mean with equal weights.'],
  ['weightedMean', 'Weighted mean', 'Arithmetic mean with the stated weights.'],
  [
    'normalizedMean',
    'Normalised mean',
    'Each part scaled from its floor and ceiling to 0 and 1, then the mean.',
  ],
  ['minimum', 'Minimum', 'The worst part.'],
  ['quantile', 'Quantile', 'The stated quantile of the parts.'],
  [
    'meanWinRate',
    'Mean win rate',
    'Share of the other rows that a row beats, averaged over the parts (HELM).',
  ],
  ['borda', 'Borda count', 'Sum of points by rank over the parts (MTEB).'],
  ['bradleyTerry', 'Bradley-Terry', 'Ability estimated from pairwise wins.'],
]);

export const judgeKind = vocabulary('judge-kind', 'Kind of judge', OWN, [
  ['none', 'None', 'Scored by a program without a judge.'],
  ['human', 'Human', 'Scored by people.'],
  ['model', 'Model', 'Scored by a model.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const division = vocabulary(
  'division',
  'Division of a protocol',
  'The terms of MLPerf, in our words',
  [
    ['closed', 'Closed', 'Everything is fixed but the model.'],
    ['open', 'Open', 'The participant chooses within stated freedom, such as a scaffold.'],
    ['unknown', 'Unknown', 'No source says what was fixed.'],
  ],
);

export const unanswered = vocabulary('unanswered', 'Unanswered items', OWN, [
  ['excluded', 'Excluded', 'Items without an answer do not count.'],
  ['zero', 'Zero', 'Items without an answer count as wrong.'],
  ['unknown', 'Unknown', 'No source says.'],
]);

export const attackAccess = vocabulary('attack-access', 'Access of an attack', OWN, [
  ['black', 'Black box', 'Only inputs and outputs.'],
  ['grey', 'Grey box', 'Some inner knowledge.'],
  ['white', 'White box', 'Weights and inner state.'],
  ['unknown', 'Unknown', 'No source says.'],
]);
