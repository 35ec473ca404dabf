import { describe, expect, it } from 'vitest';
import { kendallTau, spearmanRho } from './rank-correlation.ts';

describe('kendallTau and spearmanRho', () => {
  // scipy 1.17.1 stats.kendalltau, stats.spearmanr
  it.each([
    { what: 'the same order', a: [1, 2, 3], b: [10, 20, 30], tau: 1, rho: 1 },
    { what: 'the reverse', a: [1, 2, 3], b: [3, 2, 1], tau: -1, rho: -1 },
    {
      what: 'ties',
      a: [12, 2, 1, 12, 2],
      b: [1, 4, 7, 1, 0],
      tau: -0.4714045207910316,
      rho: -0.5407380704358752,
    },
    { what: 'gaps left out', a: [1, null, 2, 3], b: [1, 5, 2, null], tau: 1, rho: 1 },
    { what: 'one constant list', a: [1, 1, 1], b: [1, 2, 3], tau: null, rho: null },
    { what: 'one row', a: [1], b: [1], tau: null, rho: null },
    { what: 'no rows', a: [], b: [], tau: null, rho: null },
    { what: 'NaN', a: [Number.NaN, 1], b: [1, 2], tau: null, rho: null },
  ])('$what', ({ a, b, tau, rho }) => {
    expect(kendallTau(a, b)).toEqual(tau === null ? null : expect.closeTo(tau, 14));
    expect(spearmanRho(a, b)).toEqual(rho === null ? null : expect.closeTo(rho, 14));
  });
});
