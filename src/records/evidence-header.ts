import { ID_PART_MAX, ID_PATTERN } from '../schema/identifier.ts';
import { excerpt } from './excerpt.ts';
import type { Fault } from './fault.ts';

/** The columns of an evidence file, after `task` and `sample`. */
export interface EvidenceColumns {
  readonly attempt: boolean;
  readonly cluster: boolean;
  readonly metrics: readonly string[];
  /** How many in all. */
  readonly count: number;
}

/** Why a first line is not `task,sample,attempt?,cluster?,<metric>…`. */
export type HeaderReason = 'start' | 'order' | 'noMetric' | 'name' | 'twice';

const LEADING = ['task', 'sample', 'attempt', 'cluster'];

/** The columns that the first line of an evidence file names, or what is wrong with it. */
export function evidenceColumns(header: string): EvidenceColumns | Fault {
  const names = header.split(',');
  if (names[0] !== 'task' || names[1] !== 'sample') return fault('start', header);
  const attempt = names[2] === 'attempt';
  const cluster = names[attempt ? 3 : 2] === 'cluster';
  const metrics = names.slice(2 + Number(attempt) + Number(cluster));
  if (metrics.length === 0) return fault('noMetric', header);
  const seen = new Set<string>();
  for (const name of metrics) {
    if (LEADING.includes(name)) return fault('order', name);
    if (name.length > ID_PART_MAX || !ID_PATTERN.test(name)) return fault('name', name);
    if (seen.has(name)) return fault('twice', name);
    seen.add(name);
  }
  return { attempt, cluster, metrics, count: names.length };
}

function fault(reason: HeaderReason, found: string): Fault {
  return {
    rule: 'evidence-header',
    at: 'line 1',
    args: { reason, found: excerpt(found) },
    line: 1,
  };
}
