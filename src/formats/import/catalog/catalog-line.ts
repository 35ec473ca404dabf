/** One benchmark of the catalog of facts; fields that no source gave are absent. */
export interface CatalogLine {
  readonly id: string;
  readonly name: string;
  readonly released?: string;
  readonly arxiv?: string;
  readonly paper_url?: string;
  readonly homepage?: string;
  readonly code_url?: string;
  readonly dataset?: string;
  readonly license_data?: string;
  readonly license_code?: string;
  readonly domains: readonly string[];
  readonly modalities_in: readonly string[];
  readonly modalities_out: readonly string[];
  readonly languages: readonly string[];
  readonly task_type: readonly string[];
  readonly risks?: readonly { readonly taxonomy: string; readonly code: string }[];
  readonly n_items?: number;
  readonly metrics: readonly CatalogMetric[];
  readonly random_baseline?: {
    readonly value: number | null;
    readonly unit?: string;
    readonly note?: string;
  };
  readonly human_baseline?: CatalogHuman;
  readonly contamination?: {
    readonly public_since?: string;
    readonly canary?: string;
    readonly private_test?: string | boolean;
    readonly known_leaks?: readonly string[];
  };
  readonly run_commands?: readonly CatalogCommand[];
  readonly known_issues?: readonly { readonly what: string; readonly source?: string }[];
  readonly status_hint?: {
    readonly status: string;
    readonly reason: string;
    readonly source?: string;
  };
  readonly superseded_by?: string;
  readonly facts_from: readonly { readonly fields: readonly string[]; readonly source: string }[];
}

export interface CatalogMetric {
  readonly id: string;
  readonly unit: string;
  readonly direction: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly primary: boolean;
}

export interface CatalogHuman {
  readonly value: number | null;
  readonly unit: string;
  readonly population: string;
  readonly n: number | null;
  readonly source: string;
  readonly note?: string;
}

export interface CatalogCommand {
  readonly harness: string;
  readonly harness_version_or_commit: string | null;
  readonly command_or_task_name: string;
  readonly source: string;
}
