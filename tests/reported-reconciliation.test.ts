import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Result, result as shape } from '../src/schema/result.ts';

const root = join(import.meta.dirname, '..');
const report = JSON.parse(
  readFileSync(join(root, 'src/formats/import/reconciliation/reported.json'), 'utf8'),
);

describe('the table of reported scores and the records agree', () => {
  test('every score that came in is carried or dropped with a reason', () => {
    const dropped = Object.values<number>(report.dropped).reduce((sum, count) => sum + count, 0);
    expect(report.carried + dropped).toBe(report.scoresIn);
  });

  test('the counts by source add up to the whole', () => {
    const sum = (of: 'in' | 'carried' | 'dropped') =>
      report.sources.reduce(
        (total: number, source: Record<string, number>) => total + (source[of] ?? 0),
        0,
      );
    expect([sum('in'), sum('carried')]).toEqual([report.scoresIn, report.carried]);
    expect(sum('in') - sum('carried')).toBe(sum('dropped'));
  });

  test('the records hold as many results and numbers as the import made', () => {
    const results = allResults().filter(isFromTable);
    const stored = results.reduce(
      (total, { scores, claimed = [] }) => total + scores.length + claimed.length,
      0,
    );
    expect([results.length, stored]).toEqual([report.results, report.stored]);
  });

  test.each<Drawn>(report.drawn)('$source prints $printed for $model on $benchmark', (drawn) => {
    const record = readResult(`results/${drawn.result}.json`);
    expect(titlesOf(record)).toContain(drawn.source);
    expect(printsOf(record, drawn.as).some((print) => holds(print, drawn.printed))).toBe(true);
  });
});

interface Drawn {
  readonly source: string;
  readonly model: string;
  readonly benchmark: string;
  readonly printed: string;
  readonly result: string;
  readonly as: string;
}

/** Costs are kept to six digits where several stand in one text. */
function holds(text: string, printed: string): boolean {
  const wanted = Number(printed);
  const numbers = text
    .split(/[^0-9.]+/)
    .filter(Boolean)
    .map(Number);
  return text === printed || numbers.some((number) => Math.abs(number - wanted) <= 1e-5 * wanted);
}

/** The printed strings that stand for a task and metric, a claimed node, or costs. */
function printsOf({ scores, claimed = [], usage }: Result, as: string): string[] {
  if (as === 'usage') return [usage?.cost?.raw ?? '', String(usage?.calls ?? '')];
  const texts = as.startsWith('claim ')
    ? claimed.filter(({ node }) => as === `claim ${node}`).map(({ raw }) => raw?.text)
    : scores.filter(({ task, metric }) => as === `${task} ${metric}`).map(({ raw }) => raw?.text);
  return texts.map((text) => text ?? '');
}

function titlesOf({ source, alsoPublished = [] }: Result): (string | undefined)[] {
  return [source, ...alsoPublished].map(({ title }) => title);
}

/** Titles of these sources are `repository/path@commit`. */
function isFromTable({ source }: Result): boolean {
  return source.kind === 'documentation' && /^[^ ]+@[0-9a-f]{7,}$/.test(source.title ?? '');
}

function allResults(): Result[] {
  return readdirSync(join(root, 'results'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.split(/[\\/]/).length === 4 && path.endsWith('.json'))
    .map((path) => readResult(join('results', path)));
}

function readResult(path: string): Result {
  return shape.parse(JSON.parse(readFileSync(join(root, path), 'utf8')));
}
