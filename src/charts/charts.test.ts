import { expect, test } from 'vitest';
import { axisOf } from './axis.ts';
import { axisStrip } from './axis-strip.ts';
import { dotIntervalChart } from './dot-interval-chart.ts';
import { intervalStrip, rangeStrip } from './interval-strip.ts';
import type { Mark, Reference } from './mark.ts';

const marks: readonly Mark[] = [
  { value: 0.84, lower: 0.81, upper: 0.87 },
  { value: 0.79, hollow: true },
];
const references: readonly Reference[] = [
  { kind: 'floor', value: 0.25, label: 'Chance' },
  { kind: 'human', value: 0.898, label: 'Experts' },
];
const axis = axisOf([0.25, 0.898]);
const percent = (value: number) => (100 * value).toFixed(0);

test('the dot-and-interval chart is as it was looked at and agreed', async () => {
  const chart = dotIntervalChart({
    id: 'chart',
    title: 'One on QA',
    description: 'Two values from 79 to 84.',
    rows: marks.map((mark, at) => ({
      ...mark,
      label: `Party ${at + 1}`,
      text: percent(mark.value),
    })),
    references,
    format: percent,
  });
  await expect(pretty(chart)).toMatchFileSnapshot('golden/dot-interval-chart.svg');
});

test('strips and the axis over them are as they were looked at and agreed', async () => {
  const strips = [
    axisStrip(axis, percent),
    ...marks.map((mark) => intervalStrip(axis, mark, references)),
    rangeStrip(axis, { value: 0.5 }, [0.3, 0.5, 0.8]),
  ];
  await expect(pretty(strips.join(''))).toMatchFileSnapshot('golden/strips.svg');
});

test('no chart carries a style attribute, which the policy of the site forbids', () => {
  expect(intervalStrip(axis, { value: 0.5 }, references)).not.toContain('style');
});

test('labels are escaped', () => {
  const chart = dotIntervalChart({
    id: 'x',
    title: '<script>',
    description: '"&"',
    rows: [{ value: 1, label: '</text><script>alert(1)</script>', text: '<b>' }],
    references: [{ kind: 'human', value: 2, label: '<i>' }],
    format: String,
  });
  expect(chart).not.toMatch(/<(script|b|i)>/);
  expect(chart).toContain('&lt;/text&gt;');
});

/** One element a line, so that a change reads well. */
function pretty(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
