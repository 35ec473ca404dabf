import { splitCsv } from '../split-csv.ts';

const columns = [
  'model_id',
  'name',
  'organization',
  'kind',
  'family',
  'base_model',
  'parameters_total_b',
  'parameters_active_b',
  'open_weights',
  'license',
  'released',
  'context_window',
  'training_cutoff',
  'source',
] as const;

/** What the sources print about one model under one name, every cell as text. */
export type ModelFact = Readonly<Record<(typeof columns)[number], string>>;

/** The rows of the table of models. */
export function readModelFacts(text: string): ModelFact[] {
  const [head = [], ...lines] = splitCsv(text);
  const places = columns.map((column) => head.indexOf(column));
  return lines.map((cells) => factOf(cells, places));
}

function factOf(cells: readonly string[], places: readonly number[]): ModelFact {
  const pairs = columns.map((column, index) => [column, (cells[places[index] ?? -1] ?? '').trim()]);
  return Object.fromEntries(pairs);
}
