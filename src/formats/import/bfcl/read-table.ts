import { splitCsv } from '../reported/split-csv.ts';

/** A row of a table: printed cells by column. */
export type Row = ReadonlyMap<string, string>;

/** A table of the board, its rows by the label of the model. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
}

/** Reads a table. Throws a RangeError where a row has not the width of the header, or a label comes twice. */
export function readTable(text: string): Table {
  const [header = [], ...lines] = splitCsv(text.trim());
  const rows = new Map<string, Row>();
  for (const cells of lines) {
    if (cells.length !== header.length)
      throw new RangeError(`a row has ${cells.length} cells, the header ${header.length}`);
    const row = new Map(header.map((column, place) => [column, cells[place] ?? '']));
    const label = row.get('Model') ?? '';
    if (rows.has(label)) throw new RangeError(`the table lists ${label} twice`);
    rows.set(label, row);
  }
  return { header, rows };
}
