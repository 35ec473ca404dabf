/** Room for the error of k / n and of the decimal in binary: far below half a unit of any printed score. */
const ROUNDING_NOISE = 1e-12;

/**
 * The smallest and largest count of right answers in `n` whose share rounds to `score` printed
 * with `decimals` places; null where no count does.
 *
 * The check of Brown and Heathers 2017 ("GRIM", Soc. Psychol. Personal. Sci. 8:363): a score that
 * no count gives was not measured as a share of n samples. Rounding half up, half down and half to
 * even are all allowed. `score` is 0 to 1, `n` an integer of 1 or more, `decimals` an integer of
 * 0 or more; null outside.
 */
export function possibleCounts(
  score: number,
  n: number,
  decimals: number,
): { readonly lowest: number; readonly highest: number } | null {
  const valid = score >= 0 && score <= 1 && Number.isInteger(n) && n >= 1;
  if (!valid || !Number.isInteger(decimals) || decimals < 0) return null;
  const half = 10 ** -decimals / 2 + ROUNDING_NOISE;
  const lowest = Math.max(0, Math.ceil((score - half) * n));
  const highest = Math.min(n, Math.floor((score + half) * n));
  return lowest <= highest ? { lowest, highest } : null;
}

/**
 * The count of right answers that comes nearest to the printed `score`, or null where no count
 * rounds to it. Several counts may fit once n exceeds 10^decimals: `possibleCounts` gives all.
 */
export function possibleCount(score: number, n: number, decimals: number): number | null {
  const counts = possibleCounts(score, n, decimals);
  if (counts === null) return null;
  return Math.min(counts.highest, Math.max(counts.lowest, Math.round(score * n)));
}
