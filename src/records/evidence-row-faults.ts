import type { EvidenceColumns } from './evidence-header.ts';
import { excerpt } from './excerpt.ts';
import type { Fault } from './fault.ts';

/** An id in evidence: what harnesses call their tasks, samples and clusters, without any text. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;
const ATTEMPT = /^(0|[1-9][0-9]{0,4})$/;
const ATTEMPT_MAX = 65_535;
/** The number of JSON: no leading zero, plus sign, bare point, NaN or infinity. */
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;

type Check = (cell: string) => string | undefined;

const CHECKS: Readonly<Record<'id' | 'attempt' | 'metric', Check>> = {
  id: (cell) => (ID.test(cell) ? undefined : 'evidence-id'),
  attempt: (cell) =>
    ATTEMPT.test(cell) && Number(cell) <= ATTEMPT_MAX ? undefined : 'evidence-attempt',
  metric: (cell) => (cell === '' || isNumber(cell) ? undefined : 'evidence-number'),
};

/** Whether a cell is a finite decimal number. */
export function isNumber(cell: string): boolean {
  return NUMBER.test(cell) && Number.isFinite(Number(cell));
}

/**
 * What is wrong with one line of evidence, cell by cell. This is the definition of a good line;
 * readEvidenceRow is its fast form, which gives up on just the lines that have a fault here.
 */
export function evidenceRowFaults(text: string, line: number, columns: EvidenceColumns): Fault[] {
  const fault = (rule: string, args: Fault['args']): Fault => {
    return { rule, at: `line ${line}`, args, line };
  };
  if (text.includes('"')) return [fault('evidence-quote', { found: excerpt(text) })];
  const cells = text === '' ? [] : text.split(',');
  if (cells.length !== columns.count) {
    return [fault('evidence-columns', { expected: columns.count, found: cells.length })];
  }
  const faults: Fault[] = [];
  for (const [index, { name, kind }] of cellKinds(columns).entries()) {
    const cell = cells[index] ?? '';
    const rule = CHECKS[kind](cell);
    if (rule) faults.push(fault(rule, { column: name, found: excerpt(cell) }));
  }
  return faults;
}

interface CellKind {
  readonly name: string;
  readonly kind: keyof typeof CHECKS;
}

function cellKinds({ attempt, cluster, metrics }: EvidenceColumns): CellKind[] {
  return [
    { name: 'task', kind: 'id' },
    { name: 'sample', kind: 'id' },
    ...(attempt ? [{ name: 'attempt', kind: 'attempt' } as const] : []),
    ...(cluster ? [{ name: 'cluster', kind: 'id' } as const] : []),
    ...metrics.map((name) => ({ name, kind: 'metric' }) as const),
  ];
}
