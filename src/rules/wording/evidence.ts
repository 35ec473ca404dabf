import { type Facts, type Wordings, type Words, wordsOf } from './words.ts';

export const evidenceWordings: Wordings = {
  'evidence-located': () => ({
    message: 'The evidence has neither a path nor an address.',
    fix: 'add path for samples beside the result, or url for samples elsewhere',
  }),
  'evidence-path-own': ({ path, own }) => ({
    message: `The samples are called ${path}, but those of this result are called ${own}.`,
    fix: `rename the file to ${own}, and the path`,
  }),
  'evidence-file-exists': ({ samples }) => ({
    message: `The samples are not there: ${samples} is missing.`,
    fix: 'add the file, or remove evidence',
  }),
  'evidence-declared': ({ samples }) => ({
    message: `${samples} lies beside the result, which does not declare it.`,
    fix: 'add evidence with path, sha256, rows and license, or remove the file',
  }),
  'evidence-has-result': ({ result }) => ({
    message: `The samples belong to no result: ${result} is missing.`,
    fix: 'add the result, or rename or remove the samples',
  }),
  'evidence-digest-agrees': ({ samples, stated, found }) => ({
    message: `The sha256 of ${samples} is ${found}, but the record states ${stated}.`,
    fix: 'put the right file beside the result, or state the digest of this one',
  }),
  'evidence-rows-agree': ({ samples, stated, found }) => ({
    message: `${samples} has ${found} rows, but the record states ${stated}.`,
    fix: `write ${found} if the file is complete; the header is no row`,
  }),
  'evidence-task-exists': ({ task, version, known }) => ({
    message: `The samples name the task ${task}, which the version ${version} lacks; it has ${known}.`,
    fix: 'use the ids of the tasks',
  }),
  'evidence-metric-exists': ({ metric, version, known }) => ({
    message: `The column ${metric} is no metric of the version ${version} that has sample scores; those are ${known}.`,
    fix: 'name the column for its metric, or remove it',
  }),
  'evidence-binary': ({ metric, value }) => ({
    message: `A sample of ${metric} is ${value}, but the metric is binary: 0 or 1.`,
    fix: 'write 0 or 1; several tries at one sample have a row each, told apart by attempt',
  }),
  'evidence-complete': completeWords,
  'evidence-samples-digest': ({ task, stated, found, count, card }) => ({
    message: `The ${count} sample ids of ${task} have the digest ${found}, but the card states ${stated}: samples are missing, added or renamed.`,
    fix: `send every sample under its own id; see sampleIdsDigest in ${card}`,
  }),
  'evidence-recomputes': ({ task, metric, value, recomputed, samples }) => ({
    message: `${metric} on ${task} is stated as ${value}, but its samples give ${recomputed}.`,
    fix: `correct the score, or the samples in ${samples}; leave out columns whose score is no mean of samples`,
  }),
  'evidence-count-agrees': ({ task, metric, correct, ones, samples }) => ({
    message: `${correct} samples of ${task} are said to be right in ${metric}, but ${ones} have the value 1.`,
    fix: `correct the count, or the samples in ${samples}`,
  }),
};

function completeWords({ task, metric, samples, reason, found, expected }: Facts): Words {
  return wordsOf(
    {
      noColumn: {
        message: `${samples} has no column ${metric}, the main metric of ${task}.`,
        fix: 'add the column: samples show the main metric of each scored task, or nothing',
      },
      noRows: {
        message: `${samples} has no sample of ${task} in ${metric}.`,
        fix: 'add the samples of this task, or remove the score',
      },
      gaps: {
        message: `Samples of ${task} without a value in ${metric}: ${found}; the protocol does not say how they count.`,
        fix: 'fill the cells, or say in the protocol how unanswered items count',
      },
      n: {
        message: `${samples} has ${found} samples of ${task} that count, but n is ${expected}.`,
        fix: 'send all samples, or correct n',
      },
      items: {
        message: `${samples} has ${found} samples of ${task}, which has ${expected} items.`,
        fix: 'send all of them, those without an answer with an empty cell; if items were not tried, the run is partial',
      },
    },
    reason,
  );
}
