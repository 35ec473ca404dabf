import type { Board } from '../placement.ts';

const metrics = new Map([
  ['hallucination rate', 'hallucination-rate'],
  ['accuracy', 'factual-consistency-rate'],
  ['factual consistency rate', 'factual-consistency-rate'],
  ['answer rate', 'answer-rate'],
]);

/**
 * The board names its judge: HHEM-1.0 until April 2024, HHEM-2.1 from August 2024, HHEM-2.3 with a new set of
 * documents in 2026 (its README at the commits of the sources). A changed judge is a protocol, changed data a version.
 */
export const vectara: Board = (row) => {
  const date = /\d{4}-\d{2}-\d{2}/.exec(row.version_or_split)?.[0] ?? '';
  const fresh = row.version_or_split.includes('new data set');
  return {
    benchmark: 'hhem-leaderboard',
    version: fresh ? '2026-03' : '2023-11',
    protocol: fresh ? 'hhem-2.3' : date < '2024-08' ? 'hhem-1.0' : 'hhem-2.1',
    metric: metrics.get(row.metric) ?? row.metric,
    quotes: 'none',
  };
};
