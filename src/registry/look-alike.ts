/**
 * What is left of a name when case, composition and separators are taken from it; a separator
 * between digits stays, since `opt-1.3b` and `opt-13b` are two models. Two names of one folder with
 * the same rest look alike to people, or are one file on disks that ignore case.
 */
export function lookOf(name: string): string {
  const folded = name.normalize('NFC').toLowerCase();
  return folded.replace(SEPARATORS, (found, offset: number) => {
    const between = isDigit(folded[offset - 1]) && isDigit(folded[offset + found.length]);
    return between ? '-' : '';
  });
}

const SEPARATORS = /[\s._-]+/g;

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** Each name that looks like an earlier one, with that one; in the order given. */
export function lookAlikes(names: readonly string[]): (readonly [name: string, earlier: string])[] {
  // Most folders hold one entry, and there may be a hundred thousand folders.
  if (names.length < 2) return [];
  const first = new Map<string, string>();
  const found: [string, string][] = [];
  for (const name of names) {
    const look = lookOf(name);
    const earlier = first.get(look);
    if (earlier === undefined) first.set(look, name);
    else found.push([name, earlier]);
  }
  return found;
}
