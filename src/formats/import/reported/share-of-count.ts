/** Whether a number printed in per cent can be k of n, for a whole k, at the precision of its decimals. */
export function isShareOf(printed: string, n: number): boolean {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const nearest = Math.round((Number(printed) / 100) * n);
  const half = 0.5 * 10 ** -decimals;
  return [nearest - 1, nearest, nearest + 1].some(
    (k) => Math.abs((100 * k) / n - Number(printed)) <= half + 1e-9,
  );
}
