import type { Benchmark } from '../../../schema/benchmark.ts';

/** What a name of the table stands for in the registry. */
export interface Identity {
  readonly model: string;
  readonly revision?: string;
  readonly configuration?: string;
}

/** What the importer needs to know besides the table. */
export interface Setup {
  /** The day on which the records come into the registry. */
  readonly added: string;
  readonly benchmarks: ReadonlyMap<string, Benchmark>;
  readonly identify: (modelId: string) => Identity;
  /** The id of the organization that a source calls so, or undefined. */
  readonly organizationOf: (name: string) => string | undefined;
  /** The name of an organization. */
  readonly nameOf: (organization: string) => string;
}
