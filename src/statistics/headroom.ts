/**
 * The share of the distance from floor to ceiling that the best score leaves:
 * (ceiling - best) / (ceiling - floor).
 *
 * 0 is saturated, 1 is no better than the floor; negative above a declared ceiling. For a metric
 * where lower is better the floor is the larger number. Null where floor and ceiling are equal or
 * an argument is not finite.
 */
export function headroom(best: number, floor: number, ceiling: number): number | null {
  return ratio(ceiling - best, ceiling - floor);
}

/**
 * The distance to people as a share of their distance from the floor: (human - best) / (human -
 * floor); negative above them. Null where human and floor are equal or an argument is not finite.
 */
export function humanGap(best: number, human: number, floor: number): number | null {
  return ratio(human - best, human - floor);
}

/** The distance from the best score to the ceiling in its standard errors; null where the error is 0 or unknown. */
export function headroomInErrors(
  best: number,
  ceiling: number,
  standardError: number | null,
): number | null {
  return standardError === null ? null : ratio(Math.abs(ceiling - best), standardError);
}

/**
 * How many of the top rows cannot be told apart from the first: those of the leader's class among
 * the first `top` by score. `leaders` as in `RankIntervals`; `order` lists rows best first.
 *
 * Our own plain measure of saturation; not the index of "When AI Benchmarks Plateau"
 * (arXiv:2602.16763), which asks the same question.
 */
export function leaderTieSize(
  leaders: readonly number[],
  order: readonly number[],
  top = 5,
): number {
  return order.slice(0, top).filter((row) => leaders.includes(row)).length;
}

function ratio(part: number, whole: number): number | null {
  const share = part / whole;
  return Number.isFinite(share) ? share : null;
}
