import type { Result } from '../../../schema/result.ts';
import type { Run } from '../../../schema/run.ts';
import type { Score } from '../../../schema/score.ts';
import { contradiction } from './contradiction.ts';
import type { Entry } from './entry.ts';
import type { Group } from './group.ts';
import { readValue } from './printed-value.ts';
import type { Setup } from './setup.ts';
import { isShareOf } from './share-of-count.ts';
import { usageOf } from './usage-of-group.ts';

/** The result that a group of rows makes. */
export function resultOfGroup(group: Group, setup: Setup): Result {
  const [first] = group;
  const { placement, row } = first;
  const run = runOf(first);
  const claimed = group
    .filter((entry) => entry.placement.claim && !entry.placement.usage)
    .map(claimOf);
  const usage = usageOf(group);
  const deviations = deviationsOf(group);
  return {
    schemaVersion: 1,
    added: setup.added,
    ...notesOf(group),
    benchmark: {
      version: first.version,
      protocol: placement.protocol ?? 'unknown',
      ...(placement.variant && { variant: placement.variant }),
    },
    revision: first.revision,
    ...(first.configuration && { configuration: first.configuration }),
    evaluator: { organization: first.evaluator, relationship: first.relationship },
    submitter: { name: 'Plumbline maintainers' },
    source: sourceOf(group, setup),
    ...(run && { runs: [run] }),
    ...(deviations.length > 0 && { deviations }),
    scores: group.filter((entry) => !entry.placement.claim && !entry.placement.usage).map(scoreOf),
    ...(claimed.length > 0 && { claimed }),
    ...(usage && { usage }),
    contamination: { trainedOnTest: 'unknown' },
    ...(placement.verifiedBy && {
      verification: [verificationOf(placement.verifiedBy, row.source_url)],
    }),
  };
}

function sourceOf([first, ...rest]: Group, setup: Setup): Result['source'] {
  const { row, placement, model } = first;
  const column = rest.length === 0 ? `, column "${row.benchmark}"` : '';
  const locator = placement.locator ?? `row "${row.model}"${column}`;
  const maker = setup.nameOf(model.split('/')[0] ?? '');
  return {
    kind: 'documentation',
    publisher: row.reported_by,
    url: row.source_url,
    title: row.source,
    locator: locator.slice(0, 200),
    published: row.date || 'unknown',
    retrieved: setup.added,
    quotes: placement.quotes === 'maker' ? { party: maker } : (placement.quotes ?? quotesOf(first)),
  };
}

function quotesOf({ relationship }: Entry): 'none' | 'unknown' {
  return relationship === 'firstParty' ? 'none' : 'unknown';
}

function runOf({ row, placement }: Entry): Run | undefined {
  const shots =
    /^\d+$/.test(row.shots) && placement.protocol === undefined
      ? { shots: Number(row.shots) }
      : undefined;
  const temperature =
    placement.temperature === undefined ? undefined : { temperature: placement.temperature };
  const other = placement.settings?.length ? { other: [...placement.settings] } : undefined;
  const settings = { ...shots, ...temperature, ...other };
  const provider = placement.endpoint
    ? { provider: { name: 'unknown', endpoint: placement.endpoint } }
    : undefined;
  if (Object.keys(settings).length === 0 && !provider && !placement.harness) return undefined;
  return {
    id: 'run',
    date: 'unknown',
    harness: placement.harness ?? { name: 'unknown', version: 'unknown' },
    ...(Object.keys(settings).length > 0 && { settings }),
    ...provider,
    status: 'unknown',
  };
}

/** The number of items, unless the value cannot be a share of that many: then it was a mean of runs, or fewer items. */
function statedCount(row: Entry['row'], metric: Entry['metric']): number | undefined {
  if (row.n === '') return undefined;
  const n = Number(row.n);
  return metric.perSample === 'binary' && row.unit === 'percent' && !isShareOf(row.value, n)
    ? undefined
    : n;
}

const NOT_A_SHARE =
  'The source gives a number of items of which the value cannot be a share; the number is left out here.';

function notesOf(group: Group): Pick<Result, 'notes'> {
  const odd = group.some(
    ({ row, metric, placement }) =>
      !placement.usage && row.n !== '' && statedCount(row, metric) === undefined,
  );
  const notes = [group[0].placement.notes, odd ? NOT_A_SHARE : ''].filter(Boolean).join(' ');
  return notes ? { notes } : {};
}

function deviationsOf(group: Group): NonNullable<Result['deviations']> {
  const stated = group[0].placement.deviation;
  const all = [...(stated ? [stated] : []), ...contradiction(group)];
  return all.map((deviation) => ({ ...deviation, material: 'unknown' as const }));
}

function scoreOf(entry: Entry): Score {
  const { row, task, metric, shape } = entry;
  const { value, raw, uncertainty } = readValue(row, metric, entry.placement.interval);
  const n = statedCount(row, metric);
  const items = shape.tasks.find(({ id }) => id === task)?.nItems;
  return {
    task,
    metric: metric.id,
    value,
    ...(n && { n, nBasis: items === n ? ('card' as const) : ('stated' as const) }),
    ...(uncertainty && { uncertainty }),
    ...(raw && { raw }),
  };
}

function claimOf({ row, metric, placement }: Entry): NonNullable<Result['claimed']>[number] {
  const { value, raw } = readValue(row, metric);
  return { node: placement.claim ?? '', value, ...(raw && { raw }) };
}

function verificationOf(by: string, url: string): NonNullable<Result['verification']>[number] {
  return {
    by,
    what: 'the board marks the entry as checked',
    status: 'confirmed',
    url,
    date: 'unknown',
  };
}
