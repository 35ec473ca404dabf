/** The outcomes of one model, counted by category, and as the CSV of our evidence. */
export interface Outcomes {
  readonly rows: number;
  readonly categories: readonly {
    readonly task: string;
    readonly correct: number;
    readonly total: number;
  }[];
  readonly csv: string;
}

const line = /^([a-z_]+),(\d+),([01])$/;

/** Reads `category,sample,correct` lines; refuses the file at the first line that is not one. */
export function readOutcomes(text: string): Outcomes | { readonly refused: string } {
  const [, ...lines] = text.trimEnd().split(/\r?\n/);
  const rows: { task: string; sample: string; correct: number }[] = [];
  for (const [place, row] of lines.entries()) {
    const [, category, sample, correct] = line.exec(row) ?? [];
    if (category === undefined || sample === undefined)
      return { refused: `line ${place + 2} is no category, sample and 0 or 1` };
    rows.push({ task: taskOf(category), sample, correct: Number(correct) });
  }
  const categories = [...Map.groupBy(rows, ({ task }) => task)].map(([task, group]) => ({
    task,
    correct: group.reduce((sum, { correct }) => sum + correct, 0),
    total: group.length,
  }));
  const csv = [
    'task,sample,accuracy',
    ...rows.map(({ task, sample, correct }) => `${task},${sample},${correct}`),
  ].join('\n');
  return { rows: rows.length, categories, csv: `${csv}\n` };
}

function taskOf(category: string): string {
  return category.replaceAll('_', '-');
}
