/**
 * A score on the scale from its floor (0: guessing) to its ceiling (1); below the floor it is 0.
 *
 * The rule of Open LLM Leaderboard v2, which prints it times 100. Floor and ceiling are declared
 * by the benchmark, never taken from the rows: those change with every submission. For a metric
 * where lower is better the floor is the larger number. Above the ceiling the value passes 1.
 * Null where floor and ceiling are equal or an argument is not finite.
 */
export function normalizedScore(value: number, floor: number, ceiling: number): number | null {
  const share = (value - floor) / (ceiling - floor);
  return Number.isFinite(share) ? Math.max(0, share) : null;
}

/**
 * The standard error of a normalised score: error / |ceiling - floor|.
 *
 * Kept where the score was cut to 0, too: cutting can only shrink a spread, so it is an upper
 * bound there. Null where floor and ceiling are equal or an argument is not finite.
 */
export function normalizedError(
  standardError: number,
  floor: number,
  ceiling: number,
): number | null {
  const error = standardError / Math.abs(ceiling - floor);
  return Number.isFinite(error) ? error : null;
}
