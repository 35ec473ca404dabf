import { expect, test } from 'vitest';
import { axisOf } from './axis.ts';
import { axisStrip } from './axis-strip.ts';
import { dotIntervalChart } from './dot-interval-chart.ts';
import { intervalStrip, rangeStrip } from './interval-strip.ts';
import type { Mark, Reference } from './mark.ts';
import { progressChart, seriesKey } from './progress-chart.ts';
import { scatterChart } from './scatter-chart.ts';

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

test('the chart of cost and quality is as it was looked at and agreed', async () => {
  const chart = scatterChart({
    id: 'cost',
    title: 'Quality and cost',
    description: 'Four rows.',
    points: [
      { x: 0.001, y: 0.4, label: 'Small' },
      { x: 0.02, y: 0.35, label: 'Worse' },
      { x: 0.03, y: 0.7, label: 'Middle' },
      { x: 0.9, y: 0.8, label: 'Large' },
    ],
    better: 'higher',
    labelX: 'USD',
    labelY: 'accuracy',
    formatX: String,
    formatY: percent,
  });
  await expect(pretty(chart)).toMatchFileSnapshot('golden/scatter-chart.svg');
});

test('the chart of training is as it was looked at and agreed', async () => {
  const points = [0, 1, 512, 143_000].map((step, at) => ({ step, value: 0.2 * at }));
  const chart = progressChart({
    id: 'progress',
    title: 'Over training',
    description: 'Two protocols.',
    series: [
      { label: 'zero-shot', points },
      { label: 'five-shot', points: points.slice(2) },
    ],
    labelY: 'accuracy',
    formatX: String,
    formatY: percent,
  });
  const keys = [0, 1].map(seriesKey).join('');
  await expect(pretty(chart + keys)).toMatchFileSnapshot('golden/progress-chart.svg');
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
