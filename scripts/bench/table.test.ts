import { expect, test } from 'vitest';
import { tableOf } from './table.ts';

const MIB = 1024 * 1024;

function runs(seconds: readonly number[], processorSeconds: number, mebibytes: number) {
  return seconds.map((value) => ({ seconds: value, processorSeconds, bytes: mebibytes * MIB }));
}

test('the table has medians, the spread, ratios to the first way and the peak of memory', () => {
  const table = tableOf([
    { name: 'floor: the least', runs: runs([2, 1, 9], 1.5, 100) },
    { name: 'ours', runs: runs([3, 4, 5], 3, 180) },
  ]);
  expect(table).toMatchInlineSnapshot(`
    "                                       seconds        from          to     × floor       CPU s     × floor    peak MiB
      floor: the least                        2.00        1.00        9.00        1.00        1.50        1.00         100
      ours                                    4.00        3.00        5.00        2.00        3.00        2.00         180"
  `);
});
