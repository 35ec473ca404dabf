/** A column with a name, an address, an organization or a licence: no figure. */
export const fact = 'fact';

/** What a column of figures holds. */
export type Column =
  /** `items` is the number of samples, where the value is a share of them. */
  | {
      readonly kind: 'score';
      readonly task: string;
      readonly metric: string;
      readonly items?: number;
    }
  /** An aggregate, which is claimed and recomputed. */
  | { readonly kind: 'claim'; readonly node: string }
  | { readonly kind: 'usage' }
  /** The same figure stands in this column of the overall table. */
  | { readonly kind: 'repeats'; readonly column: string }
  /** The mean of two scores that the table does not print. */
  | { readonly kind: 'meanOfTwo' }
  | { readonly kind: 'dropped'; readonly reason: string };

export const usage: Column = { kind: 'usage' };
export const rank: Column = { kind: 'dropped', reason: 'a rank is no score' };

/** Accuracy on a task of so many samples. */
export function accuracy(task: string, items: number): Column {
  return { kind: 'score', task, metric: 'accuracy', items };
}

export function claim(node: string): Column {
  return { kind: 'claim', node };
}

export function repeats(column: string): Column {
  return { kind: 'repeats', column };
}

/** Columns that both versions of the overall table have. */
export const commonColumns: Readonly<Record<string, Column | typeof fact>> = {
  Rank: rank,
  'Overall Acc': claim('overall'),
  Model: fact,
  'Model Link': fact,
  'Latency Mean (s)': usage,
  'Latency Standard Deviation (s)': usage,
  'Latency 95th Percentile (s)': usage,
  'Non-Live AST Acc': claim('non-live-ast'),
  'Non-Live Multiple AST': accuracy('multiple', 200),
  'Non-Live Parallel AST': accuracy('parallel', 200),
  'Non-Live Parallel Multiple AST': accuracy('parallel-multiple', 200),
  'Live Acc': claim('live'),
  'Live Simple AST': accuracy('live-simple', 258),
  'Live Parallel AST': accuracy('live-parallel', 16),
  'Live Parallel Multiple AST': accuracy('live-parallel-multiple', 24),
  'Multi Turn Acc': claim('multi-turn'),
  'Multi Turn Base': accuracy('multi-turn-base', 200),
  'Multi Turn Miss Func': accuracy('multi-turn-miss-func', 200),
  'Multi Turn Miss Param': accuracy('multi-turn-miss-param', 200),
  'Multi Turn Long Context': accuracy('multi-turn-long-context', 200),
  Organization: fact,
  License: fact,
};

/** The columns of each table, by file name. */
export type TableColumns = Readonly<Record<string, Readonly<Record<string, Column | typeof fact>>>>;
