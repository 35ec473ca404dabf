import { expect, test } from 'vitest';
import { trainingTable } from './training-table.ts';

const point = (step: number, value: number) => ({ step, value, href: `/r/${step}/` });

test('a row for each step in order, a column for each line, and a dash where a line has no number', () => {
  const page = trainingTable(
    [
      { label: 'Zero-shot', points: [point(0, 0.25), point(512, 0.3), point(143_000, 0.4)] },
      { label: 'Five-shot', points: [point(143_000, 0.5)] },
    ],
    { unit: 'proportion', unitLabel: undefined },
  ).html;
  const rows = page.match(/<tr><th scope="row".*?<\/tr>/g);
  expect(rows).toEqual([
    '<tr><th scope="row" class="n">0</th><td class="n"><a href="/r/0/">25.0</a></td><td class="n none">–</td></tr>',
    '<tr><th scope="row" class="n">512</th><td class="n"><a href="/r/512/">30.0</a></td><td class="n none">–</td></tr>',
    '<tr><th scope="row" class="n">143,000</th><td class="n"><a href="/r/143000/">40.0</a></td><td class="n"><a href="/r/143000/">50.0</a></td></tr>',
  ]);
});
