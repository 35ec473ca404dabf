/**
 * The cells of a CSV text (RFC 4180: commas, quotes doubled inside quotes), line by line. Throws a RangeError on a
 * quote that is never closed.
 */
export function splitCsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (found === null)
      throw new RangeError(`line ${lines.length + 1} of the CSV text cannot be read`);
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}
