import type { Benchmark } from '../schema/benchmark.ts';
import type { Model } from '../schema/model.ts';
import type { Moved } from '../schema/moved.ts';
import type { Organization } from '../schema/organization.ts';
import type { RegistryRecord } from '../schema/registry.ts';
import type { Result } from '../schema/result.ts';
import type { Suite } from '../schema/suite.ts';
import type { Evidence } from './evidence.ts';

/** A record with its id (its path without the file's own name) and the file it came from. */
export interface Filed<Shape> {
  readonly id: string;
  readonly file: string;
  readonly record: Shape;
}

/** A result, with the parts of its id spelled out. */
export interface FiledResult extends Filed<Result> {
  readonly organization: string;
  /** Model id, `organization/model`. */
  readonly model: string;
  readonly benchmark: string;
}

/** Every record of a registry, by id, in the order of ids; nothing in it ever changes. */
export interface Registry {
  readonly card: Filed<RegistryRecord> | undefined;
  readonly benchmarks: ReadonlyMap<string, Filed<Benchmark>>;
  readonly suites: ReadonlyMap<string, Filed<Suite>>;
  readonly organizations: ReadonlyMap<string, Filed<Organization>>;
  readonly models: ReadonlyMap<string, Filed<Model>>;
  readonly results: ReadonlyMap<string, FiledResult>;
  /** By the folder that moved away, such as `results/acme/uno`. */
  readonly moved: ReadonlyMap<string, Filed<Moved>>;
  /** Prose of `card.md` by the id of the benchmark, suite or model beside which it lies. */
  readonly prose: ReadonlyMap<string, string>;
  /** Samples by the id of the result beside which they lie; only those that were read whole. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** sha256 of each evidence file in lower-case hexadecimal, by the id of its result. */
  readonly evidenceDigests: ReadonlyMap<string, string>;
}

/** A registry with no record in it. */
export const emptyRegistry: Registry = {
  card: undefined,
  benchmarks: new Map(),
  suites: new Map(),
  organizations: new Map(),
  models: new Map(),
  results: new Map(),
  moved: new Map(),
  prose: new Map(),
  evidence: new Map(),
  evidenceDigests: new Map(),
};
