import type { Measure } from '../leaderboard/format-value.ts';
import type { Metric } from '../records/shapes.ts';

/** What the numbers of a metric are shown with. */
export function measureOf({ unit, unitLabel }: Pick<Metric, 'unit' | 'unitLabel'>): Measure {
  return { unit, unitLabel };
}
