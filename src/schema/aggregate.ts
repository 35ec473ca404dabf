import { z } from 'zod';
import { localId } from './identifier.ts';
import { aggregateMethod } from './vocabulary/measure-terms.ts';
import { termOf } from './vocabulary/vocabulary.ts';

export const aggregateLeaf = z
  .strictObject({
    task: localId.describe('Id of a task; in a suite, of a member.'),
    metric: localId.optional().describe('The main metric of the task if left out.'),
  })
  .meta({
    id: 'aggregateLeaf',
    title: 'Leaf of an aggregate',
    description: 'A task, or a metric on a task.',
  });

export const aggregateNode = z
  .strictObject({
    id: localId.describe('Id of the node, unique in its version.'),
    name: z.string().min(1).max(120).optional().describe('Name of the node for readers.'),
    method: termOf(aggregateMethod),
    weights: z
      .array(z.number().min(0).max(1e9))
      .max(2000)
      .optional()
      .describe('One weight a part, in the order of the parts.'),
    quantile: z.number().min(0).max(1).optional().describe('Needed for the method quantile.'),
    get of(): z.ZodArray<z.ZodUnion<readonly [typeof aggregateLeaf, typeof aggregateNode]>> {
      return z
        .array(z.union([aggregateLeaf, aggregateNode]))
        .min(1)
        .max(2000)
        .describe('The parts: tasks, and aggregates of tasks.');
    },
  })
  .meta({
    id: 'aggregateNode',
    title: 'Aggregate',
    description: 'How parts combine; the leaves are tasks, or a metric on a task.',
  });

export type AggregateLeaf = z.infer<typeof aggregateLeaf>;
export type AggregateNode = z.infer<typeof aggregateNode>;
