/** What the score files state of one category. */
export interface Stated {
  readonly accuracy: string;
  readonly correct: number;
  readonly total: number;
}

const HEADER = 'model,category,accuracy,correct,total';

/** Whether a file is the table of stated accuracies. */
export function isStatedTable(text: string): boolean {
  return text.startsWith(HEADER);
}

/** The stated accuracies by `label category`. */
export function readStated(text: string): ReadonlyMap<string, Stated> {
  const [, ...lines] = text.trimEnd().split(/\r?\n/);
  const rows = lines.map((line): [string, Stated] => {
    const [label = '', category = '', accuracy = '', correct = '', total = ''] = line.split(',');
    return [`${label} ${category}`, { accuracy, correct: Number(correct), total: Number(total) }];
  });
  return new Map(rows);
}

/** Why counted outcomes cannot be what was stated; undefined where they are. */
export function contradiction(
  stated: Stated | undefined,
  correct: number,
  total: number,
): string | undefined {
  if (stated === undefined) return undefined;
  const isSame =
    stated.correct === correct &&
    stated.total === total &&
    Number(stated.accuracy) === correct / total;
  if (isSame) return undefined;
  return `${correct} of ${total} samples are right, but ${stated.accuracy} (${stated.correct} of ${stated.total}) is stated`;
}
