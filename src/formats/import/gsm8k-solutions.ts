import type { Result } from '../../schema/result.ts';
import { splitCsv } from './reported/split-csv.ts';
import type { ImportedResult, Trace, Traced } from './trace.ts';

/** What the importer needs to know besides the table. */
export interface SolutionsSetup {
  /** The day on which the records come into the registry. */
  readonly added: string;
  readonly url: string;
  /** Day of the commit that published the solutions. */
  readonly published: string;
  /** The model or system of each column; undefined where there is none. */
  readonly identify: (column: string) => string | undefined;
  /** sha256 of a text in UTF-8, in lower-case hexadecimal. */
  readonly digest: (text: string) => string;
  readonly version: string;
  readonly protocol: string;
}

/**
 * Turns a table of right and wrong answers, `item` and one column of 0 and 1 a model, into one result with evidence a
 * column. Throws a RangeError on a cell that is neither 0 nor 1, and on a table without items.
 */
export function importSolutions(table: string, setup: SolutionsSetup): Traced {
  const [head = [], ...lines] = splitCsv(table);
  if (head[0] !== 'item' || lines.length === 0)
    throw new RangeError('the table has no column item, or no rows');
  const parts = head.slice(1).map((column, index) => importColumn(column, index + 1, lines, setup));
  return {
    results: parts.flatMap(({ results }) => results),
    traces: parts.flatMap(({ traces }) => traces),
  };
}

type Lines = readonly (readonly string[])[];

function importColumn(column: string, index: number, lines: Lines, setup: SolutionsSetup): Traced {
  const model = setup.identify(column);
  const answers = lines.map((line) => answerOf(line, index));
  const correct = answers.filter(({ right }) => right === '1').length;
  const base = { source: 'correct.csv', place: column, field: 'sum', printed: String(correct) };
  if (model === undefined)
    return {
      results: [],
      traces: [{ ...base, reason: `no record has the name ${column} of a model` }],
    };
  const id = `${model}/gsm8k/${setup.published}`;
  const samples = `task,sample,exact-match\n${answers.map(({ item, right }) => `all,${item},${right}\n`).join('')}`;
  const result = resultOf(column, correct, answers.length, samples, setup);
  const results: ImportedResult[] = [{ id, result, samples }];
  const traces: Trace[] = [{ ...base, result: id, as: 'all exact-match' }];
  return { results, traces };
}

function answerOf(line: readonly string[], index: number): { item: string; right: string } {
  const [item = ''] = line;
  const right = line[index] ?? '';
  if (right !== '0' && right !== '1')
    throw new RangeError(`item ${item}: "${right}" is neither 0 nor 1`);
  return { item, right };
}

function resultOf(
  column: string,
  correct: number,
  n: number,
  samples: string,
  setup: SolutionsSetup,
): Result {
  return {
    schemaVersion: 1,
    added: setup.added,
    notes:
      'The source says that an older calculator failed in about 1 % of the answers, and that they were not made again.',
    benchmark: { version: setup.version, protocol: setup.protocol },
    revision: 'unknown',
    evaluator: { organization: 'openai', relationship: 'firstParty' },
    submitter: { name: 'Plumbline maintainers' },
    source: {
      kind: 'publishedOutput',
      publisher: 'OpenAI',
      url: setup.url,
      title: 'openai/grade-school-math, example_model_solutions.jsonl',
      locator: `is_correct of ${column}, by line of the file from 0`,
      published: setup.published,
      quotes: 'none',
    },
    runs: [
      {
        id: 'run',
        date: 'unknown',
        harness: { name: 'unknown', version: 'unknown' },
        status: 'complete',
      },
    ],
    scores: [
      { task: 'all', metric: 'exact-match', value: correct / n, n, nBasis: 'derived', correct },
    ],
    evidence: {
      path: `${setup.published}.samples.csv`,
      sha256: setup.digest(samples),
      rows: n,
      license: 'MIT',
    },
    contamination: {
      trainedOnTest: 'unknown',
      statement: 'Fine-tuned on the training problems of the same data set.',
    },
  };
}
