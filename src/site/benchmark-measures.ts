import { formatValue, unitHeading } from '../leaderboard/format-value.ts';
import { mainMetricId, metricOf } from '../records/measures.ts';
import type { Benchmark, HumanScore, Metric, Task, Version } from '../records/shapes.ts';
import { direction, floorBasis, intervalKind, labelOf, population } from '../records/terms.ts';
import { orUnknown } from './facts.ts';
import { type Content, type Html, html } from './html.ts';
import { measureOf } from './measure-of.ts';
import { outsideLink } from './outside-link.ts';
import { scrollTable, section } from './section.ts';

/** The metrics with their range and meaning, and how people do. */
export function measureSection(record: Benchmark, version: Version): Html {
  const head = html`<tr><th scope="col" class="pin">Metric</th><th scope="col">Definition</th><th scope="col">Better</th><th scope="col">Range</th><th scope="col">Floor</th><th scope="col">Ceiling</th><th scope="col">Interval</th></tr>`;
  return section(
    'metrics',
    'Metrics and reference values',
    scrollTable('Metrics', head, version.metrics.map(metricRow)),
    html`<h3>How people do</h3>`,
    humanBaseline(record.humanBaseline, version),
  );
}

function metricRow(metric: Metric): Html {
  const { name, primary, definition, min, max, floor, ceiling, interval } = metric;
  const show = (value: number) => formatValue(value, measureOf(metric));
  return html`<tr><th scope="row" class="pin">${name}${primary && html` <span class="tag">primary</span>`}<small>${unitHeading(measureOf(metric))}</small></th>
<td class="text">${definition}</td><td>${labelOf(direction, metric.direction)}</td>
<td>${min === null ? 'no end' : show(min)} to ${max === null ? 'no end' : show(max)}</td>
<td>${floor ? html`${show(floor.value)} <small>${labelOf(floorBasis, floor.basis).toLowerCase()}</small>` : orUnknown('unknown')}</td>
<td>${ceiling ? html`${show(ceiling.value)} <small>${ceiling.basis}</small>` : orUnknown('unknown')}</td><td>${labelOf(intervalKind, interval)}</td></tr>`;
}

function humanBaseline(baseline: Benchmark['humanBaseline'], version: Version): Html {
  if (baseline === 'unknown') return html`<p class="unknown">No source says how people do.</p>`;
  if ('notApplicable' in baseline) return html`<p>Does not apply: ${baseline.notApplicable}</p>`;
  return html`<ul>${baseline.map((score) => html`<li>${humanText(score, version)}</li>`)}</ul>`;
}

function humanText(score: HumanScore, version: Version): Html {
  const metric = metricOf(version, score.metric);
  const value = metric
    ? `${formatValue(score.value, measureOf(metric))} ${unitHeading(measureOf(metric))}`
    : score.value;
  const time = score.secondsPerSample === undefined ? '' : `, ${score.secondsPerSample} s per item`;
  const who = `${labelOf(population, score.population)}${score.n === 'unknown' ? '' : `, n = ${score.n}`}${time}`;
  const source: Content =
    score.url === undefined ? score.source : outsideLink(score.url, score.source);
  return html`<strong>${value}</strong> ${who}. <small>${source}</small>`;
}

/** The tasks of a version; folded away where they are many. */
export function taskSection(version: Version): Html {
  const { tasks } = version;
  const head = html`<tr><th scope="col" class="pin">Task</th><th scope="col" class="n">Items</th><th scope="col">Metric</th><th scope="col">Languages</th><th scope="col">Data</th></tr>`;
  const table = scrollTable(
    'Tasks',
    head,
    tasks.map((task) => taskRow(task, version)),
  );
  if (tasks.length <= 12) return section('tasks', 'Tasks', table);
  return section(
    'tasks',
    'Tasks',
    html`<details><summary>${tasks.length} tasks</summary>${table}</details>`,
  );
}

function taskRow(task: Task, version: Version): Html {
  const metric = metricOf(version, mainMetricId(version, task))?.name ?? '';
  const { dataset } = task;
  const data =
    dataset === undefined
      ? '–'
      : outsideLink(
          dataset.url,
          [dataset.subset, dataset.split].filter(Boolean).join(', ') || 'data set',
        );
  return html`<tr><th scope="row" class="pin">${task.name}</th><td class="n">${orUnknown(task.nItems)}</td><td>${metric}</td><td>${(task.languages ?? []).join(', ') || '–'}</td><td>${data}</td></tr>`;
}
