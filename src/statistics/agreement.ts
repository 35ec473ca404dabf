import { at } from './at.ts';

/** How often two rows are right or wrong together, and how often their scores alone would make them. */
export type Agreement = {
  readonly observed: number;
  readonly expected: number;
  /** (observed - expected) / (1 - expected): 0 as by chance, 1 always; null where chance alone gives 1. */
  readonly consistency: number | null;
};

/**
 * Whether two rows agree on single samples more than their scores explain: error consistency
 * (Geirhos, Meding and Wichmann 2020, arXiv:2006.16736), Cohen's kappa of right and wrong.
 *
 * `a[i]` and `b[i]` are 0 or 1 on one sample. Null for no samples, unequal lengths, or other
 * values. Hard and easy samples alone make every pair agree somewhat: compare pairs with pairs.
 */
export function agreementOf(a: readonly number[], b: readonly number[]): Agreement | null {
  const isBinary = (values: readonly number[]): boolean =>
    values.every((value) => value === 0 || value === 1);
  if (a.length === 0 || a.length !== b.length || !isBinary(a) || !isBinary(b)) return null;
  const share = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0) / values.length;
  const observed = share(a.map((value, index) => (value === at(b, index) ? 1 : 0)));
  const expected = share(a) * share(b) + (1 - share(a)) * (1 - share(b));
  const consistency = expected === 1 ? null : (observed - expected) / (1 - expected);
  return { observed, expected, consistency };
}
