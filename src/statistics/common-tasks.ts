import { combinedError } from './difference.ts';
import { mean } from './moments.ts';
import { sum } from './sum.ts';

/** Two rows on the tasks that both have. */
export type CommonTasks = {
  /** Indices of the tasks that both rows have. */
  readonly tasks: readonly number[];
  readonly meanA: number;
  readonly meanB: number;
  readonly difference: number;
  /** Of the difference, tasks and rows taken as independent; null where a score has no error. */
  readonly standardError: number | null;
};

/** A score on a task with its standard error, or null where the row did not run it. */
export type TaskScore = { readonly score: number; readonly standardError: number | null } | null;

/**
 * Compares two rows only over the tasks that both have, by their means.
 *
 * A mean over different tasks confounds the row with its tasks: a weak row that ran the easy task
 * only would look strong. `a[i]` and `b[i]` belong to one task, in one direction. Null where no
 * task is shared or a score is not finite.
 */
export function compareOnCommonTasks(
  a: readonly TaskScore[],
  b: readonly TaskScore[],
): CommonTasks | null {
  const shared = a.flatMap((own, task) => {
    const other = b[task] ?? null;
    return own === null || other === null ? [] : [{ task, own, other }];
  });
  const meanA = mean(shared.map(({ own }) => own.score));
  const meanB = mean(shared.map(({ other }) => other.score));
  if (meanA === null || meanB === null) return null;
  const errors = shared.map(({ own, other }) =>
    combinedError(own.standardError, other.standardError),
  );
  const known = errors.filter((error) => error !== null);
  const squares = sum(known.map((error) => error * error));
  return {
    tasks: shared.map(({ task }) => task),
    meanA,
    meanB,
    difference: meanA - meanB,
    standardError: known.length === errors.length ? Math.sqrt(squares) / errors.length : null,
  };
}
