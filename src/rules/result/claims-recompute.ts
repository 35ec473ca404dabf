import type { AggregateNode, Result } from '../../records/shapes.ts';
import { type NodeValue, nodeValues } from '../facts/node-values.ts';
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
    const nodeValue = nodeValues(version, record, protocol);
    return record.claimed.flatMap((claim, index) => {
      const node = version.nodes.get(claim.node);
      const recomputed = node ? nodeValue(node, 0) : null;
      if (node === undefined || recomputed === null) return [];
      if (isReached(claim, node, nodeValue) || isMarked(record, claim.node)) return [];
      const args = { node: claim.node, value: claim.value, recomputed, method: node.method };
      return { at: `claimed[${index}].value`, args };
    });
  },
};

type Claim = NonNullable<Result['claimed']>[number];

/** Whether the parts give the claim if each printed one may be off by half a unit of its last place. */
function isReached(claim: Claim, node: AggregateNode, nodeValue: NodeValue): boolean {
  const room = roomOf(claim);
  const distance = (halfUnits: number) => (nodeValue(node, halfUnits) ?? Number.NaN) - claim.value;
  if (Math.abs(distance(0)) <= room) return true;
  const [below, above] = [distance(-1), distance(1)];
  return Math.min(below, above) <= room && Math.max(below, above) >= -room;
}

function isMarked({ source, deviations = [] }: Result, node: string): boolean {
  return (
    source.kind !== 'evaluationRun' && deviations.some(({ field }) => field === `claimed.${node}`)
  );
}
