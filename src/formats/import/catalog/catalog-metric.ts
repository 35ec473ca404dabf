import type { Metric } from '../../../schema/metric.ts';
import type { CatalogLine, CatalogMetric } from './catalog-line.ts';

/** What the usual metrics are, in our words. */
const definitions: Readonly<Record<string, string>> = {
  accuracy: 'Share of items answered correctly.',
  'exact-match': 'Share of items whose answer equals a reference answer after normalisation.',
  f1: 'Overlap of answer and reference as the harmonic mean of precision and recall, averaged over items.',
  'macro-f1': 'Harmonic mean of precision and recall for each class, averaged over classes.',
  'micro-f1': 'Harmonic mean of precision and recall over all decisions together.',
  'pass-at-1': 'Share of problems that the first program solves, as judged by running tests.',
  resolved: 'Share of issues whose tests pass after the proposed patch.',
  'success-rate': 'Share of tasks brought to the required end state.',
  'attack-success-rate': 'Share of attacks that got what they aimed at.',
  'refusal-rate': 'Share of requests that were refused.',
  'word-error-rate':
    'Word insertions, deletions and substitutions, divided by the words of the reference.',
  'win-rate': 'Share of comparisons won against a reference answer, as the judge decides.',
  'ndcg-at-10': 'Normalised discounted cumulative gain of the first ten results.',
  'pass-hat-1': 'Share of tasks solved in one trial.',
  anls: 'Average normalised Levenshtein similarity of answer and reference.',
  'execution-accuracy': 'Share of queries that return the same rows as the reference query.',
};

const binary =
  /^(accuracy|exact-match|pass-at-1|resolved|success-rate|correct|tasks-solved|mc1-accuracy|execution-accuracy|prompt-level-.*|instruction-level-.*|refusal-rate|attack-success-rate|top1-accuracy)$/;

/** An id of ours for a name of a metric: pass@1 is pass-at-1, pass^1 is pass-hat-1. */
export function metricId(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('@', '-at-')
    .replaceAll('^', '-hat-')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** A metric of ours for one of the catalog. There is no unit percent: per cent and fractions are proportions. */
export function metricFrom(source: CatalogMetric, line: CatalogLine): Metric {
  const id = metricId(source.id);
  const { unit, shift, label } = unitOf(source.unit, id);
  const floor = source.primary ? floorOf(line, unit) : undefined;
  return {
    id,
    name: source.id.replaceAll('_', ' '),
    unit,
    ...(label && { unitLabel: label }),
    ...directionOf(source.direction),
    min: scaled(source.min, shift),
    max: scaled(source.max, shift),
    primary: source.primary,
    definition: definitions[id] ?? 'unknown',
    perSample: binary.test(id) ? 'binary' : 'unknown',
    interval: binary.test(id) ? 'binomial' : 'reported',
    ...(floor && { floor }),
  };
}

function scaled(bound: number | null, shift: number): number | null {
  return bound === null ? null : bound / shift;
}

function unitOf(unit: string, id: string): { unit: Metric['unit']; shift: number; label?: string } {
  if (id.includes('error-rate') || id === 'average-wer')
    return { unit: 'ratio', shift: unit === 'percent' ? 100 : 1 };
  if (unit === 'fraction') return { unit: 'proportion', shift: 1 };
  if (unit === 'percent') return { unit: 'proportion', shift: 100 };
  if (unit === 'USD') return { unit: 'usd', shift: 1 };
  if (/^(score|points|index)/.test(unit)) return { unit: 'points', shift: 1 };
  if (/^(x real time|correlation)$/.test(unit)) return { unit: 'ratio', shift: 1 };
  return { unit: 'other', shift: 1, label: unit.slice(0, 40) };
}

function directionOf(direction: string): Pick<Metric, 'direction' | 'target'> {
  if (direction === 'higher' || direction === 'lower') return { direction };
  const target = /^closer_to_(zero|[\d.]+)$/.exec(direction)?.[1];
  if (target === undefined) return { direction: 'unknown' };
  const value = target === 'zero' ? 0 : Number(target);
  return { direction: 'target', target: value > 1 ? value / 100 : value };
}

function floorOf({ random_baseline: floor }: CatalogLine, unit: Metric['unit']): Metric['floor'] {
  if (floor?.value == null || unit !== 'proportion') return undefined;
  const value = floor.unit === 'percent' ? floor.value / 100 : floor.value;
  return { value, basis: /majority/.test(floor.note ?? '') ? 'trivial' : 'random' };
}
