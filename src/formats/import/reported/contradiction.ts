import type { AggregateLeaf, AggregateNode } from '../../../schema/aggregate.ts';
import type { Entry } from './entry.ts';
import type { Group } from './group.ts';
import type { Placement } from './placement.ts';

type Deviation = NonNullable<Placement['deviation']>;

/**
 * A printed mean that does not follow from the printed parts, by more than one unit of its last decimal: it is kept as
 * printed, and the result is marked.
 */
export function contradiction(group: Group): Deviation[] {
  return group
    .filter(({ placement }) => placement.claim)
    .flatMap((claim) => {
      const mean = meanOf(claim, group);
      const unit = 10 ** -(claim.row.value.split('.')[1]?.length ?? 0);
      if (mean === undefined || Math.abs(mean - Number(claim.row.value)) <= unit) return [];
      const node = claim.placement.claim ?? '';
      return [
        {
          field: `claimed.${node}`,
          value: claim.row.value,
          reason: `the mean of the printed parts is ${mean.toFixed(2)}`,
        },
      ];
    });
}

/** The mean of the parts as printed; undefined where one is missing or parts are nodes themselves. */
function meanOf({ shape, placement }: Entry, group: Group): number | undefined {
  const node = shape.aggregate?.id === placement.claim ? shape.aggregate : undefined;
  const leaves = node?.of.filter((part): part is AggregateLeaf => !isNode(part)) ?? [];
  if (node === undefined || node.method !== 'mean' || leaves.length !== node.of.length)
    return undefined;
  const parts = leaves.map(({ task }) =>
    group.find((entry) => !entry.placement.claim && entry.task === task),
  );
  if (parts.some((part) => part === undefined)) return undefined;
  return parts.reduce((sum, part) => sum + Number(part?.row.value), 0) / parts.length;
}

function isNode(part: AggregateLeaf | AggregateNode): part is AggregateNode {
  return 'of' in part;
}
