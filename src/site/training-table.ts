import { formatValue, type Measure } from '../leaderboard/format-value.ts';
import { grouped } from './counted.ts';
import { type Html, html } from './html.ts';
import { scrollTable } from './section.ts';

/** A value at a step of training, with the address of its result. */
export interface StepValue {
  readonly step: number;
  readonly value: number;
  readonly href: string;
}

/** The values of one line of the chart. */
export interface StepSeries {
  readonly label: string;
  readonly points: readonly StepValue[];
}

/** The numbers behind a chart of training: a row for each step, a column for each line; every number opens its result. */
export function trainingTable(series: readonly StepSeries[], measure: Measure): Html {
  const steps = new Set(series.flatMap(({ points }) => points.map(({ step }) => step)));
  const head = html`<tr><th scope="col" class="n">Training step</th>${series.map(({ label }) => html`<th scope="col" class="n">${label}</th>`)}</tr>`;
  const rows = [...steps]
    .sort((a, b) => a - b)
    .map(
      (step) =>
        html`<tr><th scope="row" class="n">${grouped(step)}</th>${series.map((one) => valueCell(one, step, measure))}</tr>`,
    );
  return html`<details class="fold"><summary>The numbers by training step</summary>${scrollTable('The numbers by training step', head, rows)}</details>`;
}

function valueCell({ points }: StepSeries, step: number, measure: Measure): Html {
  const here = points.filter((point) => point.step === step);
  if (here.length === 0) return html`<td class="n none">–</td>`;
  return html`<td class="n">${here.map(({ href, value }, at) => html`${at > 0 && ', '}<a href="${href}">${formatValue(value, measure)}</a>`)}</td>`;
}
