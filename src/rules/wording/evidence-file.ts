import { type Facts, type Wordings, type Words, wordsOf } from './words.ts';

export const evidenceFileWordings: Wordings = {
  'evidence-size': ({ max, found }) => ({
    message: `The samples have ${found} bytes; a file in git may have ${max}.`,
    fix: 'put them elsewhere and give evidence.url and evidence.sha256 instead of evidence.path',
  }),
  'evidence-rows': ({ max, found }) => ({
    message: `The samples have ${found} rows; a file in git may have ${max}.`,
    fix: 'put them elsewhere and give evidence.url and evidence.sha256 instead of evidence.path',
  }),
  'evidence-empty': () => ({
    message: 'The file has no rows.',
    fix: 'write a header and one row for each sample, or remove the file',
  }),
  'evidence-bom': () => ({
    message: 'The file begins with a byte order mark.',
    fix: 'save it as UTF-8 without one',
  }),
  'evidence-header': headerWords,
  'evidence-line-end': () => ({
    message: 'The lines end as on Windows (carriage return and line feed).',
    fix: 'end each line with a line feed alone',
  }),
  'evidence-quote': ({ found }) => ({
    message: `The row has quotes: ${found}. Samples are ids and numbers and need none.`,
    fix: 'write the cells without quotes; never write prompts or answers here',
  }),
  'evidence-columns': ({ expected, found }) => ({
    message: `The row should have ${expected} cells, as the header does, but it has ${found}.`,
    fix: 'write one cell for each column; an item without an answer has an empty cell',
  }),
  'evidence-id': ({ column, found }) => ({
    message: `The ${column} ${found || '(empty)'} is no id: letters, digits and . _ : / - only, at most 128 of them.`,
    fix: 'use the id that the benchmark gives to the sample, or number the samples',
  }),
  'evidence-attempt': ({ found }) => ({
    message: `The attempt is ${found || '(empty)'}; it should be a whole number from 0 to 65535.`,
    fix: 'number the attempts of each sample',
  }),
  'evidence-number': ({ column, found }) => ({
    message: `${column} is ${found}, which is not a decimal number.`,
    fix: 'write a number such as 0.5; leave the cell empty where there was no answer',
  }),
  'evidence-duplicate': ({ found, firstLine }) => ({
    message: `The row ${found} is there already, in line ${firstLine}.`,
    fix: 'keep one of them; several tries at one sample are told apart by the column attempt',
  }),
};

function headerWords({ reason, found }: Facts): Words {
  const form = 'task,sample,attempt?,cluster?, then one column for each metric';
  return wordsOf(
    {
      start: {
        message: `The first line is ${found}; it should be ${form}.`,
        fix: 'begin the header with task,sample',
      },
      order: {
        message: `The column ${found} is not in its place; the order is ${form}.`,
        fix: 'move the column',
      },
      noMetric: {
        message: `The header ${found} names no metric.`,
        fix: 'add a column named for a metric',
      },
      name: {
        message: `The column ${found} is not named as a metric can be.`,
        fix: 'use the id of the metric',
      },
      twice: { message: `The column ${found} is there twice.`, fix: 'keep one of them' },
    },
    reason,
  );
}
