import type { Trace } from '../trace.ts';
import { rateFields } from './rate.ts';
import { cell } from './read-board.ts';
import type { Listed } from './result-of-run.ts';

/** The figures of a run that count as scores or usage; error counters and settings are not among them. */
const figures = [
  ...rateFields.map(({ field, metric }) => ({ field, as: `all ${metric}` })),
  ...['total_cost', 'seconds_per_case', 'prompt_tokens', 'completion_tokens'].map((field) => ({
    field,
    as: 'usage',
  })),
];

/** What became of the figures of a run: all in one result, but for a cost of 0. */
export function tracesOfRun(listed: Listed, result: string): Trace[] {
  return trace(listed, ({ field, printed, as }) => {
    const isUnknown = field === 'total_cost' && Number(printed) === 0;
    return isUnknown ? { reason: 'a cost of 0 means unknown on these boards' } : { result, as };
  });
}

/** The figures of a run that is in no result of its own, with the reason. */
export function droppedRun(listed: Listed, reason: string): Trace[] {
  return trace(listed, () => ({ reason }));
}

interface Figure {
  readonly field: string;
  readonly printed: string;
  readonly as: string;
}

function trace(
  { file, row }: Listed,
  fate: (figure: Figure) => Pick<Trace, 'result' | 'as' | 'reason'>,
): Trace[] {
  return figures.flatMap(({ field, as }) => {
    const printed = row.get(field);
    if (printed === undefined) return [];
    return [
      {
        source: file,
        place: cell(row, 'dirname'),
        field,
        printed,
        ...fate({ field, printed, as }),
      },
    ];
  });
}
