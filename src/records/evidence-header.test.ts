import { describe, expect, it } from 'vitest';
import { evidenceColumns } from './evidence-header.ts';

describe('evidenceColumns', () => {
  it.each([
    ['task,sample,accuracy', { attempt: false, cluster: false, metrics: ['accuracy'], count: 3 }],
    ['task,sample,attempt,f1', { attempt: true, cluster: false, metrics: ['f1'], count: 4 }],
    ['task,sample,cluster,f1', { attempt: false, cluster: true, metrics: ['f1'], count: 4 }],
    [
      'task,sample,attempt,cluster,f1,exact-match',
      { attempt: true, cluster: true, metrics: ['f1', 'exact-match'], count: 6 },
    ],
  ])('reads %s', (header, columns) => {
    expect(evidenceColumns(header)).toEqual(columns);
  });

  it.each([
    ['', 'start', ''],
    ['sample,task,f1', 'start', 'sample,task,f1'],
    ['task;sample;f1', 'start', 'task;sample;f1'],
    ['"task","sample","f1"', 'start', '"task","sample","f1"'],
    ['task,sample', 'noMetric', 'task,sample'],
    ['task,sample,attempt', 'noMetric', 'task,sample,attempt'],
    ['task,sample,cluster,attempt,f1', 'order', 'attempt'],
    ['task,sample,f1,task', 'order', 'task'],
    ['task,sample,F1', 'name', 'F1'],
    ['task,sample,', 'name', ''],
    ['task,sample, f1', 'name', ' f1'],
    ['task,sample,prompt text', 'name', 'prompt text'],
    ['task,sample,f1,f1', 'twice', 'f1'],
  ])('refuses %j: %s', (header, reason, found) => {
    expect(evidenceColumns(header)).toEqual({
      rule: 'evidence-header',
      at: 'line 1',
      args: { reason, found },
      line: 1,
    });
  });

  it('answers at once on a million columns', () => {
    const names = Array.from({ length: 1_000_000 }, (_, index) => `m${index}`);
    const columns = evidenceColumns(['task', 'sample', ...names].join(','));
    expect(columns).toMatchObject({ count: 1_000_002 });
  });
});
