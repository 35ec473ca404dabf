import type { Board, Placement } from '../placement.ts';
import type { PrintedRow } from '../printed-row.ts';

/** Footnote 6 of the table: "for newer models (anything on or after o1)" MATH is MATH-500. */
const sinceO1 = /^(o1|o3|o4-mini|o3-mini|gpt-4\.1|gpt-4\.5)/;
const unclear = new Set(['o1-preview', 'o1-mini', 'gpt-4o-2024-11-20']);

/**
 * simple-evals: one harness, one plain prompt. Its GPQA is the diamond subset (the default of its gpqa_eval.py).
 * The rows "Other Models (Reported)" link the page of the maker; their SimpleQA numbers are on no such page.
 */
export const simpleEvals: Board = (row) => {
  if (row.other_settings.startsWith('reported by others')) return quoted(row);
  const assistant = row.configuration === 'assistant';
  return {
    ...measured(row),
    protocol: 'simple-evals',
    ...(assistant && { variant: 'assistant', configuration: '' }),
    quotes: 'none',
  };
};

function quoted(row: PrintedRow): Placement {
  const known = row.benchmark_id !== 'simpleqa';
  return {
    benchmark: row.benchmark_id,
    evaluator: known ? 'maker' : 'unknown',
    quotes: known ? 'maker' : 'unknown',
  };
}

function measured(row: PrintedRow): Placement {
  if (row.benchmark_id === 'gpqa') return { benchmark: 'gpqa-diamond' };
  if (row.benchmark_id !== 'math') return { benchmark: row.benchmark_id };
  if (unclear.has(row.model)) return { benchmark: 'math', deviation: unclearData };
  return sinceO1.test(row.model)
    ? { benchmark: 'math-500', version: 'original' }
    : { benchmark: 'math' };
}

const unclearData = {
  field: 'data set',
  value: 'MATH or MATH-500',
  reason:
    'footnote 6 of the source uses MATH-500 for models "on or after o1" and does not say whether this is one',
};
