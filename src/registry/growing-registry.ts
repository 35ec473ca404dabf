import type { Evidence } from '../records/evidence.ts';
import type { RecordKind, RecordOf } from '../records/record-kind.ts';
import type { Filed, FiledResult, Registry } from '../records/registry.ts';

/** Kinds that are filed under their id and nothing else. */
export type PlainKind = Exclude<RecordKind, 'registry' | 'result'>;

type Shelves = { readonly [Kind in PlainKind]: Map<string, Filed<RecordOf<Kind>>> };

/** A registry while it is read. */
export interface GrowingRegistry {
  card: Filed<RecordOf<'registry'>> | undefined;
  readonly shelves: Shelves;
  readonly results: Map<string, FiledResult>;
  readonly prose: Map<string, string>;
  readonly evidence: Map<string, Evidence>;
  readonly evidenceDigests: Map<string, string>;
}

export function growingRegistry(): GrowingRegistry {
  return {
    card: undefined,
    shelves: {
      organization: new Map(),
      model: new Map(),
      benchmark: new Map(),
      suite: new Map(),
      moved: new Map(),
    },
    results: new Map(),
    prose: new Map(),
    evidence: new Map(),
    evidenceDigests: new Map(),
  };
}

/** The registry as it has grown; its maps are in the order in which they were filled. */
export function grownRegistry({ shelves, ...rest }: GrowingRegistry): Registry {
  return {
    ...rest,
    organizations: shelves.organization,
    models: shelves.model,
    benchmarks: shelves.benchmark,
    suites: shelves.suite,
    moved: shelves.moved,
  };
}
