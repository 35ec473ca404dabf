import { z } from 'zod';
import { parseTolerantJson } from './tolerant-json.ts';

const entry = z.looseObject({ hf_subset: z.string(), main_score: z.number().nullable() });

const current = z.looseObject({
  task_name: z.string().optional(),
  mteb_version: z.string().nullish(),
  evaluation_time: z.number().nullish(),
  scores: z.record(z.string(), z.array(entry)),
});

/** Before version 1.12 a file had its splits at the top and no main score. */
const legacy = z.looseObject({
  mteb_dataset_name: z.string().optional(),
  mteb_version: z.string().nullish(),
});

/** What a task file says of one split and subset. */
export type TaskScore =
  | { readonly value: number; readonly mtebVersion: string | null; readonly isLegacy: boolean }
  | { readonly refused: string };

/** Where the main metric of a task stood in the legacy shape, by the name of the metric today. */
const legacyPaths: Readonly<Record<string, readonly string[]>> = {
  accuracy: ['accuracy'],
  ndcg_at_10: ['ndcg_at_10'],
  v_measure: ['v_measure'],
  cosine_spearman: ['cos_sim', 'spearman'],
  map_at_1000: ['map'],
  max_over_subqueries_map_at_1000: ['map'],
  max_ap: ['max', 'ap'],
};

/** Reads the main score of one split and subset, whichever shape the file has. */
export function taskScore(
  bytes: Uint8Array,
  split: string,
  subset: string,
  metric: string,
): TaskScore {
  const value = parseTolerantJson(new TextDecoder().decode(bytes));
  if (value === undefined) return { refused: 'the file is not JSON' };
  const read = current.safeParse(value);
  return read.success
    ? currentScore(read.data, split, subset)
    : legacyScore(value, split, subset, metric);
}

function currentScore(file: z.infer<typeof current>, split: string, subset: string): TaskScore {
  const found = file.scores[split]?.find(({ hf_subset }) => hf_subset === subset);
  if (found === undefined)
    return { refused: `the file has no split ${split} with subset ${subset}` };
  if (found.main_score === null) return { refused: 'the main score is no number' };
  return { value: found.main_score, mtebVersion: file.mteb_version ?? null, isLegacy: false };
}

function legacyScore(value: unknown, split: string, subset: string, metric: string): TaskScore {
  const read = legacy.safeParse(value);
  if (!read.success) return { refused: 'the file has no scores' };
  const path = legacyPaths[metric] ?? [metric];
  const found = at(read.data, [split, subset, ...path]) ?? at(read.data, [split, ...path]);
  if (found === undefined)
    return { refused: `the file has no ${metric} on split ${split}, subset ${subset}` };
  return { value: found, mtebVersion: read.data.mteb_version ?? null, isLegacy: true };
}

function at(value: unknown, path: readonly string[]): number | undefined {
  const found = path.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
  return typeof found === 'number' ? found : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
