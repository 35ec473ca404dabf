/** The types of records, for the layers above: they speak of records and need no zod. */
export type { AggregateLeaf, AggregateNode } from '../schema/aggregate.ts';
export type { Benchmark, HumanScore } from '../schema/benchmark.ts';
export type { Metric } from '../schema/metric.ts';
export type { Configuration, Model, Revision } from '../schema/model.ts';
export type { Organization } from '../schema/organization.ts';
export type { Protocol } from '../schema/protocol.ts';
export type { RegistryRecord } from '../schema/registry.ts';
export type { Result, Source } from '../schema/result.ts';
export type { Run } from '../schema/run.ts';
export type { Score, Uncertainty } from '../schema/score.ts';
export type { FactSource } from '../schema/source.ts';
export type { Suite } from '../schema/suite.ts';
export type { Task } from '../schema/task.ts';
export type { Usage } from '../schema/usage.ts';
export type { Version } from '../schema/version.ts';
