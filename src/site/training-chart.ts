import {
  type ProgressPoint,
  type ProgressSeries,
  progressChart,
} from '../charts/progress-chart.ts';
import { formatValue, type Measure, unitHeading } from '../leaderboard/format-value.ts';
import type { FiledResult } from '../records/registry.ts';
import { shortAmount } from './amounts.ts';
import { type Html, html, nothing, trusted } from './html.ts';
import type { MeasuredValue } from './measured-values.ts';
import { section } from './section.ts';
import type { Site } from './site.ts';
import { tickText } from './tick-text.ts';

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
    html`<figure>${trusted(svg)}<figcaption>Checkpoints of one training run. Equal distances are equal factors of the training step.</figcaption></figure>`,
  );
}

function seriesOf(site: Site, values: readonly MeasuredValue[]): ProgressSeries[] {
  const byProtocol = Map.groupBy(values, ({ result }) => {
    const { version, protocol } = result.record.benchmark;
    return `${version} ${protocol}`;
  });
  return [...byProtocol.values()]
    .map((group) => ({
      label:
        group[0]?.leaderboard?.protocol.name ?? group[0]?.result.record.benchmark.protocol ?? '',
      points: group.flatMap((value) => pointOf(site, value) ?? []).sort((a, b) => a.step - b.step),
    }))
    .filter(({ points }) => points.length >= FEWEST);
}

function pointOf(site: Site, { result, cell }: MeasuredValue): ProgressPoint | undefined {
  const step = trainingStep(site, result);
  const value = cell?.value;
  return step !== undefined && typeof value === 'number' ? { step, value } : undefined;
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
