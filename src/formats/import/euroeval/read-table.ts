import { splitCsv } from '../reported/split-csv.ts';

/** A row of a board: its cells as text by column, without mark-up. */
export type Row = ReadonlyMap<string, string>;

/**
 * Reads a full table. It has two header rows, of which the second names the columns; in both and in the column of
 * models the text stands inside HTML. Throws a RangeError where a row has not the width of the header.
 */
export function readTable(text: string): Row[] {
  const [, header = [], ...lines] = splitCsv(text.trim());
  const columns = header.map(withoutTags);
  return lines.map((cells) => {
    if (cells.length !== columns.length)
      throw new RangeError(`a row has ${cells.length} cells, the header ${columns.length}`);
    return new Map(columns.map((column, place) => [column, withoutTags(cells[place] ?? '')]));
  });
}

/** The text of a cell; no name or number in these tables has an angle bracket of its own. */
function withoutTags(cell: string): string {
  return cell.replaceAll(/<[^>]*>/g, '').trim();
}

/** The cell of a column. Throws a RangeError where the table has no such column. */
export function cellOf(row: Row, column: string): string {
  const cell = row.get(column);
  if (cell === undefined) throw new RangeError(`the table has no column ${column}`);
  return cell;
}
