import { describe, expect, it } from 'vitest';
import { evidenceRowFaults, isNumber } from './evidence-row-faults.ts';

const columns = { attempt: true, cluster: true, metrics: ['accuracy', 'f1'], count: 6 };

describe('evidenceRowFaults', () => {
  it.each([
    ['numbers', 'arc,17,0,doc-1,1,0.5'],
    ['a value that is missing', 'arc,17,0,doc-1,,'],
    ['ids as harnesses make them', 'mmlu/law:test,A.b_c-1/2,65535,d,1,-2.5e-3'],
  ])('takes %s', (_name, line) => {
    expect(evidenceRowFaults(line, 2, columns)).toEqual([]);
  });

  it.each([
    [
      'a question',
      'arc,Who was it?,0,d,1,1',
      'evidence-id',
      { column: 'sample', found: 'Who was it?' },
    ],
    ['an id that is empty', ',1,0,d,1,1', 'evidence-id', { column: 'task', found: '' }],
    [
      'an id that begins with a dot',
      'arc,.1,0,d,1,1',
      'evidence-id',
      { column: 'sample', found: '.1' },
    ],
    ['a cluster that is missing', 'arc,1,0,,1,1', 'evidence-id', { column: 'cluster', found: '' }],
    [
      'an attempt of two',
      'arc,1,1.0,d,1,1',
      'evidence-attempt',
      { column: 'attempt', found: '1.0' },
    ],
    [
      'an attempt too high',
      'arc,1,65536,d,1,1',
      'evidence-attempt',
      { column: 'attempt', found: '65536' },
    ],
    [
      'a word for a number',
      'arc,1,0,d,NaN,1',
      'evidence-number',
      { column: 'accuracy', found: 'NaN' },
    ],
    ['true', 'arc,1,0,d,1,true', 'evidence-number', { column: 'f1', found: 'true' }],
    ['a comma for a point', 'arc,1,0,d,0,5,1', 'evidence-columns', { expected: 6, found: 7 }],
    ['a cell too few', 'arc,1,0,d,1', 'evidence-columns', { expected: 6, found: 5 }],
    ['a line without anything', '', 'evidence-columns', { expected: 6, found: 0 }],
    ['quotes', 'arc,"1",0,d,1,1', 'evidence-quote', { found: 'arc,"1",0,d,1,1' }],
  ])('refuses %s', (_name, line, rule, args) => {
    expect(evidenceRowFaults(line, 7, columns)).toEqual([{ rule, at: 'line 7', args, line: 7 }]);
  });

  it('tells every cell at fault', () => {
    const faults = evidenceRowFaults('a b,é,x,d,1,.5', 3, columns);
    expect(faults.map(({ args }) => args.column)).toEqual(['task', 'sample', 'attempt', 'f1']);
  });

  it('an id has at most 128 characters', () => {
    expect(evidenceRowFaults(`a,${'x'.repeat(128)},0,d,1,1`, 2, columns)).toEqual([]);
    expect(evidenceRowFaults(`a,${'x'.repeat(129)},0,d,1,1`, 2, columns)).toHaveLength(1);
  });
});

describe('isNumber', () => {
  it.each(['0', '-0', '1', '10', '0.5', '-12.25', '1e5', '1E-5', '1.5e+300', '1e-400'])(
    'takes %s',
    (cell) => {
      expect(isNumber(cell)).toBe(true);
    },
  );

  it.each([
    '',
    '-',
    '+1',
    '01',
    '00',
    '.5',
    '5.',
    '1.2.3',
    '1e',
    '0x1',
    '1_000',
    ' 1',
    'Infinity',
    '1e999',
  ])('refuses %j', (cell) => {
    expect(isNumber(cell)).toBe(false);
  });
});
