import type { Result } from '../../records/shapes.ts';
import { type NodeBounds, nodeBounds } from '../facts/node-bounds.ts';
import { roomOf } from '../facts/rounding.ts';
import { nothing, type RuleOf } from '../rule.ts';

/**
 * A source may contradict itself: a printed mean that does not follow from the printed parts is kept
 * as printed once a deviation with the field `claimed.<node>` says so.
 */
export const claimsRecompute: RuleOf<'result'> = {
  name: 'claims-recompute',
  severity: 'error',
  scope: 'result',
  sentence:
    'A claimed aggregate is what its parts give, as far as the rounding of claim and parts can tell.',
  check({ record, version, protocol }) {
    if (record.claimed === undefined || version === undefined) return nothing;
    return record.claimed.flatMap((claim, index) => {
      const node = version.nodes.get(claim.node);
      const bounds = node && nodeBounds(node, version, record, protocol);
      if (bounds === undefined || isWithin(claim, bounds) || isMarked(record, claim.node))
        return [];
      const { node: id, value } = claim;
      const args = { node: id, value, recomputed: bounds.middle, method: node?.method ?? '' };
      return { at: `claimed[${index}].value`, args };
    });
  },
};

type Claim = NonNullable<Result['claimed']>[number];

function isWithin(claim: Claim, { lowest, highest }: NodeBounds): boolean {
  const room = roomOf(claim);
  return claim.value >= lowest - room && claim.value <= highest + room;
}

function isMarked({ source, deviations = [] }: Result, node: string): boolean {
  return (
    source.kind !== 'evaluationRun' && deviations.some(({ field }) => field === `claimed.${node}`)
  );
}
