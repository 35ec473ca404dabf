import type { z } from 'zod';
import { benchmark } from '../schema/benchmark.ts';
import { model } from '../schema/model.ts';
import { moved } from '../schema/moved.ts';
import { organization } from '../schema/organization.ts';
import { registry } from '../schema/registry.ts';
import { result } from '../schema/result.ts';
import { suite } from '../schema/suite.ts';

/** The kinds of record and their shapes; `schemas/<kind>.schema.json` is generated from each. */
export const recordShapes = {
  registry,
  organization,
  model,
  benchmark,
  suite,
  result,
  moved,
} satisfies Record<string, z.ZodType>;

export type RecordKind = keyof typeof recordShapes;
export type RecordOf<Kind extends RecordKind> = z.infer<(typeof recordShapes)[Kind]>;
