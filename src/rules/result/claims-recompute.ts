import type { Result } from '../../records/shapes.ts';
import { nodeBounds } from '../node-bounds.ts';
import { printedNumber } from '../printed-number.ts';
import type { RuleOf } from '../rule.ts';

/** Relative room for the error of sums in binary. */
const NOISE = 1e-9;

/**
 * A source may contradict itself: a printed mean that does not follow from the printed parts is kept
 * as printed once a deviation with the field `claimed.<node>` says so.
 */
export const claimsRecompute: RuleOf<'result'> = {
  name: 'claims-recompute',
  severity: 'error',
  scope: 'result',
  sentence: 'A claimed aggregate is what its parts give, as far as the rounding of claim and parts can tell.',
  *check({ record, version, protocol }) {
    if (record.claimed === undefined || version === undefined) return;
    for (const [index, claim] of record.claimed.entries()) {
      const node = version.nodes.get(claim.node);
      const bounds = node && nodeBounds(node, version, record, protocol);
      if (bounds === undefined || isWithin(claim, bounds) || isMarked(record, claim.node)) continue;
      const { method } = node ?? {};
      const args = { node: claim.node, value: claim.value, recomputed: bounds.middle, method: method ?? '' };
      yield { at: `claimed[${index}].value`, args };
    }
  },
};

type Claim = NonNullable<Result['claimed']>[number];

function isWithin({ value, raw }: Claim, { lowest, highest }: { lowest: number; highest: number }): boolean {
  const printed = raw && printedNumber(raw);
  const half = printed ? 10 ** -printed.decimals / 2 : 0;
  const room = half + NOISE * Math.max(Math.abs(value), 1e-3);
  return value >= lowest - room && value <= highest + room;
}

function isMarked({ source, deviations = [] }: Result, node: string): boolean {
  return source.kind !== 'evaluationRun' && deviations.some(({ field }) => field === `claimed.${node}`);
}
