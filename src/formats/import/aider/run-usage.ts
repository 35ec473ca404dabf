import type { Usage } from '../../../schema/usage.ts';
import { type BoardRow, cell } from './read-board.ts';

/**
 * What a run used. A cost of 0 means unknown on these boards and is left out. Seconds are the mean over the cases,
 * which ran side by side: so they are the time of a case, and their sum is not the time of the run.
 */
export function usageOf(row: BoardRow): Usage {
  const cost = row.get('total_cost');
  const input = row.get('prompt_tokens');
  const output = row.get('completion_tokens');
  return {
    per: 'run',
    items: Number(cell(row, 'test_cases')),
    ...(cost !== undefined && Number(cost) > 0 && { cost: costOf(cost) }),
    ...(input !== undefined &&
      output !== undefined && { tokens: { input: Number(input), output: Number(output) } }),
    latencySeconds: { mean: Number(cell(row, 'seconds_per_case')) },
  };
}

function costOf(raw: string): NonNullable<Usage['cost']> {
  return { usd: Number(raw), kind: 'unknown', pricesAsOf: 'unknown', raw };
}
