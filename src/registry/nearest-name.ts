/** Longer texts are no misspelled names, and comparing them would cost time. */
const MAX_LENGTH = 60;

/**
 * The name that somebody who wrote `text` probably meant: equal but for case and separators, or at
 * most a third of its letters away (Levenshtein distance). Undefined if none is that near; the first
 * one if several are equally near.
 */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const wanted = folded(text);
  let nearest: string | undefined;
  let least = Math.floor(wanted.length / 3) + 1;
  for (const name of names) {
    const distance = editDistance(wanted, folded(name));
    if (distance >= least) continue;
    least = distance;
    nearest = name;
  }
  return nearest;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[\s._-]/g, '');
}

/** Insertions, deletions and replacements that make one text of the other, by the usual table. */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = at(above, column - 1) + Number(from[row - 1] !== to[column - 1]);
      current[column] = Math.min(replaced, at(above, column) + 1, at(current, column - 1) + 1);
    }
    above = current;
  }
  return at(above, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
