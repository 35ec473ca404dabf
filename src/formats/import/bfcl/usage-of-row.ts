import type { Usage } from '../../../schema/usage.ts';
import { shifted } from '../reported/printed-value.ts';
import type { Row } from './read-table.ts';

/**
 * What a run cost. Version 4 prints the cost of the run, version 3 that of a thousand calls; the board computes both
 * from tokens and list prices, or from time and the price of its machine. Latency is that of single calls.
 */
export function usageOf(row: Row): Usage | undefined {
  const total = given(row, 'Total Cost ($)');
  const perThousand = given(row, 'Cost ($ Per 1k Function Calls)');
  const latency = latencyOf(row);
  const cost = total ?? perThousand;
  if (cost === undefined && latency === undefined) return undefined;
  return {
    per: row.has('Total Cost ($)') ? 'run' : 'call',
    ...(cost !== undefined && {
      cost: {
        usd: shifted(cost, total === undefined ? -3 : 0),
        kind: 'estimated',
        pricesAsOf: 'unknown',
        raw: cost,
      },
    }),
    ...(latency && { latencySeconds: latency }),
  };
}

function latencyOf(row: Row): Usage['latencySeconds'] {
  const columns = [
    ['mean', 'Latency Mean (s)'],
    ['sd', 'Latency Standard Deviation (s)'],
    ['p95', 'Latency 95th Percentile (s)'],
  ] as const;
  const found = columns.flatMap(([name, column]) => {
    const text = given(row, column);
    return text === undefined ? [] : [[name, Number(text)] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function given(row: Row, column: string): string | undefined {
  const text = row.get(column);
  return text === 'N/A' ? undefined : text;
}
