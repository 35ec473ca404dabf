import type { Benchmark } from '../../../schema/benchmark.ts';
import type { Version } from '../../../schema/version.ts';
import type { CatalogHuman, CatalogLine } from './catalog-line.ts';
import { metricFrom, metricId } from './catalog-metric.ts';
import { riskOf } from './catalog-risk.ts';
import { runsOf } from './catalog-run.ts';
import { domainsOf, modalitiesOf, taskTypesOf } from './catalog-words.ts';

const CATALOG =
  'Catalog of benchmark facts, collected from repositories of benchmarks and harnesses';

/** The card that the catalog alone can give; what it does not say is unknown. `added` is the day of the record. */
export function benchmarkOfLine(line: CatalogLine, added: string): Benchmark {
  const risks = riskOf(line);
  const arxiv = /^\d{4}\.\d{4,5}$/.test(line.arxiv ?? '') ? line.arxiv : undefined;
  return {
    schemaVersion: 1,
    added,
    name: line.name,
    summary: summaryOf(line),
    ...statusOf(line),
    maintainers: [{ name: 'unknown' }],
    licenseCode: licenseOf(line.license_code),
    licenseData: licenseOf(line.license_data),
    links: linksOf(line),
    ...(arxiv && { identifiers: { arxiv } }),
    released: line.released ?? 'unknown',
    modalitiesIn: modalitiesOf(line.modalities_in),
    modalitiesOut: modalitiesOf(line.modalities_out),
    domains: domainsOf(line.domains),
    taskTypes: taskTypesOf(line.task_type),
    languages: [...line.languages],
    ...(risks && { risks }),
    purpose: {
      measures: 'unknown',
      doesNotMeasure: 'unknown',
      useCases: ['unknown'],
      outOfScope: ['unknown'],
    },
    interpretation: { should: 'unknown', shouldNot: 'unknown' },
    humanBaseline: humanOf(line),
    contamination: contaminationOf(line),
    limitations: line.known_issues?.map(({ what }) => sentence(what)) ?? ['unknown'],
    reviewStatus: 'generated',
    ...(line.run_commands && { run: runsOf(line.run_commands) }),
    sources: sourcesOf(line),
    versions: [versionOf(line)],
  };
}

function summaryOf({ name, task_type, domains, n_items }: CatalogLine): string {
  const size = n_items === undefined ? '' : `, ${n_items} items`;
  return `${name}: ${task_type.join(', ')}; ${domains.join(', ')}${size}.`.slice(0, 400);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

function statusOf({ status_hint: hint }: CatalogLine): Pick<Benchmark, 'status' | 'statusReason'> {
  const known = (['active', 'saturated', 'deprecated', 'retired'] as const).find(
    (status) => status === hint?.status,
  );
  return known && hint
    ? { status: known, statusReason: sentence(hint.reason) }
    : { status: 'unknown' };
}

function licenseOf(text: string | undefined): string {
  if (text === undefined) return 'unknown';
  return /^(MIT|Apache-2\.0|CC-BY(-NC)?(-SA|-ND)?-\d\.\d)$/.test(text)
    ? text
    : `LicenseRef-${text.replaceAll(/[^A-Za-z0-9.]+/g, '-')}`;
}

function linksOf(line: CatalogLine): Benchmark['links'] {
  const data = line.dataset?.includes('://')
    ? line.dataset
    : line.dataset?.includes('/') && `https://huggingface.co/datasets/${line.dataset}`;
  const all = {
    homepage: line.homepage,
    paper: line.paper_url,
    code: line.code_url,
    data: data || undefined,
  };
  const secure = Object.entries(all).filter(([, url]) => url?.startsWith('https://'));
  return Object.fromEntries(secure);
}

function humanOf(line: CatalogLine): Benchmark['humanBaseline'] {
  const human = line.human_baseline;
  const metric = line.metrics.find(({ primary }) => primary) ?? line.metrics[0];
  if (human?.value == null || metric === undefined || !comparable(human, metricId(metric.id)))
    return 'unknown';
  const value = human.unit.startsWith('percent') ? human.value / 100 : human.value;
  const rounded = Number(value.toPrecision(10));
  const source = `${human.source}: ${human.population}${human.note ? ` (${human.note})` : ''}`;
  return [
    {
      metric: metricId(metric.id),
      value: rounded,
      population: populationOf(human.population),
      n: human.n ?? 'unknown',
      source: source.slice(0, 300),
    },
  ];
}

/** Whether the human value is one of the primary metric, as far as its wording tells. */
function comparable({ unit }: CatalogHuman, metric: string): boolean {
  if (/points/.test(unit)) return false;
  if (/F1/.test(unit)) return metric.includes('f1');
  if (/accuracy/.test(unit)) return /accuracy|exact-match|anls/.test(metric) && metric !== 'anls';
  return !/truthful/.test(unit);
}

function populationOf(words: string): 'expert' | 'average' | 'crowd' | 'team' | 'unknown' {
  if (/expert|PhD/i.test(words)) return 'expert';
  if (/crowd/i.test(words)) return 'crowd';
  if (/team|majority vote/i.test(words)) return 'team';
  return /unfamiliar/.test(words) ? 'average' : 'unknown';
}

function contaminationOf({ contamination, released }: CatalogLine): Benchmark['contamination'] {
  const leaks = contamination?.known_leaks?.filter((url) => url.startsWith('https://')) ?? [];
  return {
    canary: contamination?.canary ? contamination.canary.slice(0, 120) : 'unknown',
    publicSince: contamination?.public_since ?? released ?? 'unknown',
    mitigations: [contamination?.private_test ? 'privateTest' : 'unknown'],
    knownLeaks:
      leaks.length > 0
        ? leaks.map((url) => ({ url, what: 'A leak or overlap that the page describes.' }))
        : 'unknown',
  };
}

/** The names of our fields for those of the catalog. */
const fields: Readonly<Record<string, string>> = {
  arxiv: 'identifiers.arxiv',
  dataset: 'links.data',
  homepage: 'links.homepage',
  code_url: 'links.code',
  paper_url: 'links.paper',
  run_commands: 'run',
  random_baseline: 'versions.metrics.floor',
  human_baseline: 'humanBaseline',
  n_items: 'versions.data.size',
  tasks: 'versions.tasks',
  license_code: 'licenseCode',
  license_data: 'licenseData',
};

function sourcesOf(line: CatalogLine): Benchmark['sources'] {
  const read = line.facts_from.map(({ fields: names, source }) => ({
    fields: names.map(
      (name) => fields[name] ?? (name.startsWith('metrics') ? `versions.${name}` : name),
    ),
    title: source.slice(0, 300),
  }));
  const assigned = {
    fields: ['name', 'domains', 'modalitiesIn', 'modalitiesOut', 'taskTypes', 'summary'],
    title: CATALOG,
  };
  return [assigned, ...read].slice(0, 60);
}

function versionOf(line: CatalogLine): Version {
  const items = line.n_items ?? 'unknown';
  return {
    id: line.released ?? 'original',
    released: line.released ?? 'unknown',
    tasks: [{ id: 'all', name: 'All items', nItems: items }],
    metrics: onePrimary(line).map((metric) => metricFrom(metric, line)),
    protocols: [unstated],
    data: { access: 'unknown', size: items, source: 'unknown', personalData: 'unknown' },
  };
}

function onePrimary({ metrics }: CatalogLine): CatalogLine['metrics'] {
  const first = Math.max(
    0,
    metrics.findIndex(({ primary }) => primary),
  );
  return metrics.map((metric, index) => ({ ...metric, primary: index === first }));
}

/** The protocol of a card whose conditions nobody has entered yet. */
const unstated: Version['protocols'][number] = {
  id: 'authors',
  name: 'Conditions of the authors, not recorded here',
  default: true,
  shots: 'unknown',
  prompting: 'unknown',
  attempts: 'unknown',
  tools: 'unknown',
  judge: { kind: 'unknown' },
  division: 'unknown',
  unanswered: 'unknown',
};
