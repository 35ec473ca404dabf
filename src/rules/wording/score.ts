import { type Facts, type Wordings, type Words, wordsOf } from './words.ts';

export const scoreWordings: Wordings = {
  'score-in-range': ({ metric, value, range, card }) => ({
    message: `${metric} is ${value}, but its range is ${range}.`,
    fix: `give the value in the metric's unit; see ${card}`,
  }),
  'score-possible': ({ value, n, nBasis, decimals, nearest }) => ({
    message: `${value} cannot be a share of ${n} samples: to ${decimals} decimals, ${nearest}.`,
    fix:
      nBasis === 'card'
        ? 'n was taken from the card and is not the n of this score: leave n and nBasis out'
        : 'correct the value or n; n counts samples and not attempts',
  }),
  'count-agrees': countWords,
  'count-has-basis': ({ reason }) =>
    wordsOf(
      {
        noBasis: {
          message: 'n is given, and nothing says where it comes from.',
          fix: 'add nBasis: stated, derived, or card',
        },
        noCount: {
          message: 'nBasis or correct is given without n.',
          fix: 'add n, the number of samples',
        },
      },
      reason,
    ),
  'count-within-items': ({ n, items, task, fromCard, card }) => ({
    message:
      fromCard === 'true'
        ? `n is ${n} and said to be from the card, where ${task} has ${items} items.`
        : `n is ${n}, but ${task} has ${items} items.`,
    fix: `correct n, which counts samples and not attempts, or the card; see ${card}`,
  }),
  'raw-agrees': rawWords,
  'raw-scale-explained': ({ scale }) => ({
    message: `The printed number was read on the scale ${scale}, and nothing says why.`,
    fix: 'add why: what in the source shows the scale',
  }),
  'uncertainty-complete': ({ kind, missing }) => ({
    message: `The uncertainty is a ${kind} and lacks ${missing}.`,
    fix: `add ${missing}; leave the uncertainty out if the source does not say`,
  }),
  'uncertainty-ordered': ({ lower, upper }) => ({
    message: `The lower bound ${lower} is above the upper bound ${upper}.`,
    fix: 'swap or correct them',
  }),
  'uncertainty-contains-value': ({ value, lower, upper }) => ({
    message: `The score ${value} is not between ${lower} and ${upper}.`,
    fix: 'give the bounds themselves, in the unit of the score, not their distance from it',
  }),
  'uncertainty-in-scale': ({ kind, found, metric, range }) => ({
    message: `The ${kind} is ${found}, which is too wide for ${metric}: its range is ${range}.`,
    fix: 'give it in the unit of the stored value: 1.2 points of a hundred are 0.012',
  }),
  'standard-error-possible': ({ value, kind }) => ({
    message: `The ${kind} is 0, but a proportion of ${value} means that some samples differ.`,
    fix: 'leave the uncertainty out if it was not measured',
  }),
  'leaf-applies': ({ task, variant, card }) => ({
    message: `The variant ${variant} cannot have the task ${task}, as its card says.`,
    fix: `remove the score, or correct the variant; see ${card}`,
  }),
};

function countWords({ metric, correct, n, value, share, reason }: Facts): Words {
  return wordsOf(
    {
      notBinary: {
        message: `correct is ${correct}, but the samples of ${metric} are not right or wrong.`,
        fix: 'remove correct',
      },
      moreThanN: {
        message: `${correct} samples are right, but there are ${n}.`,
        fix: 'correct n or correct',
      },
      share: {
        message: `${metric} is ${value}, but ${correct} of ${n} is ${share}.`,
        fix: 'correct the value, n or correct; the count is of samples with the value 1',
      },
    },
    reason,
  );
}

function rawWords({ text, scale, value, expected, reason }: Facts): Words {
  return wordsOf(
    {
      noNumber: {
        message: `There is no number in the printed text ${text}.`,
        fix: 'give the printed string with the number, or the scale other and why',
      },
      differs: {
        message: `The stored value is ${value}, but ${text} on the scale ${scale} is ${expected}.`,
        fix: `write ${expected}: the decimal point moves and nothing is divided or rounded; \`npm run fix\` repairs what a division left behind`,
      },
    },
    reason,
  );
}
