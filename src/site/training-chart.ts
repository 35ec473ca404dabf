import { type ProgressSeries, progressChart, seriesKey } from '../charts/progress-chart.ts';
import { formatValue, type Measure, unitHeading } from '../leaderboard/format-value.ts';
import type { FiledResult } from '../records/registry.ts';
import { shortAmount } from './amounts.ts';
import { type Html, html, nothing, trusted } from './html.ts';
import type { MeasuredValue } from './measured-values.ts';
import { configurationName, variantName } from './row-labels.ts';
import { section } from './section.ts';
import type { Site } from './site.ts';
import { tickText } from './tick-text.ts';
import { type StepSeries, type StepValue, trainingTable } from './training-table.ts';

/** Fewer checkpoints than this make no line. */
const FEWEST = 3;

/** The main number over the training of a model, a line for each protocol; nothing where there are few checkpoints. */
export function trainingSection(site: Site, title: string, values: readonly MeasuredValue[]): Html {
  const [measure] = values.map((value) => value.measure);
  const series = seriesOf(site, values);
  if (measure === undefined || series.length === 0) return nothing;
  const svg = progressChart({
    id: 'training-chart',
    title: `${title}: over training`,
    description: series.map((one) => seriesText(one, measure)).join(' '),
    series,
    labelY: unitHeading(measure),
    formatX: shortAmount,
    formatY: (value) => tickText(value, measure),
  });
  return section(
    'training',
    'Over training',
    html`<figure><ul class="legend">${series.map(({ label }, at) => html`<li>${trusted(seriesKey(at))} ${label}</li>`)}</ul>${trusted(svg)}<figcaption>Checkpoints of one training run. Equal distances are equal factors of the training step.</figcaption></figure>`,
    trainingTable(series, measure),
  );
}

/** One line for each version, protocol, variant and configuration: what was measured otherwise is not joined. */
function seriesOf(site: Site, values: readonly MeasuredValue[]): StepSeries[] {
  const counting = values.filter(
    ({ status, measure }) =>
      status !== 'withdrawn' && status !== 'superseded' && measure.unit === values[0]?.measure.unit,
  );
  const groups = Map.groupBy(counting, ({ result: { record } }) => {
    const { version, protocol, variant = '' } = record.benchmark;
    return [version, protocol, variant, record.configuration ?? ''].join(' ');
  });
  return [...groups.values()]
    .map((group) => ({
      label: group[0] === undefined ? '' : seriesLabel(site, group[0]),
      points: group.flatMap((value) => pointOf(site, value) ?? []).sort((a, b) => a.step - b.step),
    }))
    .filter(({ points }) => new Set(points.map(({ step }) => step)).size >= FEWEST);
}

function seriesLabel(
  site: Site,
  { leaderboard, result: { model, record } }: MeasuredValue,
): string {
  const { protocol, variant = '' } = record.benchmark;
  const parts = [
    leaderboard?.protocol.name ?? (protocol === 'unknown' ? 'conditions not stated' : protocol),
    leaderboard ? variantName(leaderboard.protocol, variant) : variant,
    configurationName(site, model, record.configuration ?? ''),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function pointOf(site: Site, { result, cell }: MeasuredValue): StepValue | undefined {
  const step = trainingStep(site, result);
  const value = cell?.value;
  if (step === undefined || typeof value !== 'number') return undefined;
  return { step, value, href: site.links.result(result.id) };
}

/** The training step of the checkpoint that a result measured; undefined where it measured none. */
export function trainingStep(site: Site, { model, record }: FiledResult): number | undefined {
  const revisions = site.registry.models.get(model)?.record.revisions ?? [];
  const revision = revisions.find(({ id }) => id === record.revision);
  return revision?.kind === 'checkpoint' ? revision.step : undefined;
}

function seriesText({ label, points }: ProgressSeries, measure: Measure): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  return `${label}: ${formatValue(first.value, measure)} at step ${first.step}, ${formatValue(last.value, measure)} at step ${last.step}, ${points.length} checkpoints.`;
}
