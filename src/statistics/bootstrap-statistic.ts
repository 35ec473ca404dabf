import { at } from './at.ts';
import type { Statistic } from './bootstrap.ts';

/**
 * The mean over drawn units of `values[row][unit]`: Borda points or win rates by task, or scores
 * by sample. Rows must be equally long; a missing number makes the row NaN.
 */
export function meanOverUnits(values: readonly (readonly number[])[]): Statistic {
  const units = values[0]?.length ?? 0;
  const columns = Array.from({ length: units }, (_, unit) =>
    Float64Array.from(values, (row) => at(row, unit)),
  );
  return (counts, out) => {
    out.fill(0);
    // By columns: a third of the units is not drawn, and those that are read in one sweep.
    for (const [unit, column] of columns.entries()) {
      const times = at(counts, unit);
      if (times === 0) continue;
      for (let row = 0; row < out.length; row += 1) {
        out[row] = at(out, row) + times * at(column, row);
      }
    }
    for (let row = 0; row < out.length; row += 1) out[row] = at(out, row) / units;
  };
}

/**
 * Any aggregate of task means when samples are resampled within tasks: `samples[task][row][i]` is
 * the score of a row on a sample of a task; `combine` gets the mean of each row on each task
 * (`means[row * tasks + task]`) and fills `out`. Strata of the plan: the number of samples by task.
 */
export function combinedTaskMeans(
  samples: readonly (readonly (readonly number[])[])[],
  combine: (means: Float64Array, out: Float64Array) => void,
): Statistic {
  const tasks = samples.map((rows) => ({
    units: rows[0]?.length ?? 0,
    flat: flattened(rows, rows[0]?.length ?? 0),
  }));
  let means = new Float64Array(0);
  return (counts, out) => {
    if (means.length !== out.length * tasks.length)
      means = new Float64Array(out.length * tasks.length);
    let first = 0;
    for (const [task, { flat, units }] of tasks.entries()) {
      for (let row = 0; row < out.length; row += 1) {
        means[row * tasks.length + task] = drawnMean(counts, first, flat, row * units, units);
      }
      first += units;
    }
    combine(means, out);
  };
}

function drawnMean(
  counts: Uint32Array,
  firstCount: number,
  flat: Float64Array,
  firstCell: number,
  units: number,
): number {
  let total = 0;
  for (let unit = 0; unit < units; unit += 1) {
    total += at(counts, firstCount + unit) * at(flat, firstCell + unit);
  }
  return total / units;
}

function flattened(values: readonly (readonly number[])[], units: number): Float64Array {
  const flat = new Float64Array(values.length * units).fill(Number.NaN);
  for (const [row, own] of values.entries()) flat.set(own.slice(0, units), row * units);
  return flat;
}
