import type { ImportReport } from '../../src/formats/import/import-report.ts';

/** Prints what an import did, a line for each thing. */
export function printReport(results: number, { scoresIn, lines }: ImportReport): void {
  console.log(`${results} results, ${scoresIn} scores in`);
  for (const { kind, what, why, count } of lines) console.log(`${kind} ${count} × ${what}: ${why}`);
}
