import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvidence } from './evidence.ts';

const LIMITS = { bytes: 1_000_000, rows: 100_000 };
const encoder = new TextEncoder();
const parse = (text: string, limits = LIMITS) => parseEvidence(encoder.encode(text), limits);
const found = (text: string) => parse(text).problems.map(({ rule, at }) => `${rule} ${at}`.trim());

describe('evidence in order', () => {
  it('has its columns in the order of the file', () => {
    const { evidence, problems } = parse(
      'task,sample,attempt,cluster,accuracy,f1\n' +
        'law,q1,0,doc-a,1,0.5\n' +
        'art,q1,0,doc-b,0,\n' +
        'law,q1,1,doc-a,-0,-2.5e-3\n' +
        'law,q2,0,doc-a,1,1\n',
    );
    expect(problems).toEqual([]);
    expect(evidence).toEqual({
      rows: 4,
      tasks: ['law', 'art'],
      taskOf: Uint16Array.of(0, 1, 0, 0),
      samples: ['q1', 'q1', 'q1', 'q2'],
      attempt: Uint16Array.of(0, 0, 1, 0),
      cluster: ['doc-a', 'doc-b', 'doc-a', 'doc-a'],
      metrics: new Map([
        ['accuracy', Float64Array.of(1, 0, 0, 1)],
        ['f1', Float64Array.of(0.5, Number.NaN, -0.0025, 1)],
      ]),
    });
  });

  it('needs neither attempts nor clusters', () => {
    const { evidence } = parse('task,sample,accuracy\na,1,1\n');
    expect(Object.keys(evidence ?? {})).toEqual(['rows', 'tasks', 'taskOf', 'samples', 'metrics']);
  });

  it('may lack the last line feed', () => {
    expect(parse('task,sample,f1\na,1,0.25').evidence?.metrics.get('f1')).toEqual(
      Float64Array.of(0.25),
    );
  });

  it('has room for more than 65,536 tasks', () => {
    const rows = Array.from({ length: 65_537 }, (_, index) => `t${index},s,1`);
    const { evidence } = parse(`task,sample,f1\n${rows.join('\n')}\n`);
    expect(evidence?.taskOf).toBeInstanceOf(Uint32Array);
    expect(evidence?.taskOf.at(-1)).toBe(65_536);
  });
});

describe('evidence with a problem', () => {
  it.each([
    ['nothing', '', ['evidence-header line 1']],
    ['a header alone', 'task,sample,f1\n', ['evidence-empty']],
    ['no header', 'a,1,1\n', ['evidence-header line 1']],
    ['a byte order mark', '\ufefftask,sample,f1\na,1,1\n', ['evidence-bom']],
    ['line ends of Windows', 'task,sample,f1\r\na,1,1\r\nb,1,1\r\n', ['evidence-line-end line 1']],
    [
      'line ends of Windows, and more',
      'task,sample,f1\na,1,1\r\nb,1,x\r\n',
      ['evidence-line-end line 2', 'evidence-number line 3'],
    ],
    ['line ends of old', 'task,sample,f1\ra,1,1\r', ['evidence-header line 1']],
    ['a blank line', 'task,sample,f1\na,1,1\n\n', ['evidence-columns line 3']],
    ['quotes', 'task,sample,f1\n"a","1",1\n', ['evidence-quote line 2']],
    ['a row twice', 'task,sample,f1\na,1,1\nb,1,1\na,1,0\n', ['evidence-duplicate line 4']],
    [
      'an attempt twice',
      'task,sample,attempt,f1\na,1,0,1\na,1,0,1\n',
      ['evidence-duplicate line 3'],
    ],
    ['a letter beyond ASCII', 'task,sample,f1\ncafé,1,1\n', ['evidence-id line 2']],
    ['a text', 'task,sample,f1\na,What is 2+2?,1\n', ['evidence-id line 2']],
    [
      'several lines, in their order',
      'task,sample,f1\na,1,1\na,2,x\na,1,1\na b,3,1\n',
      ['evidence-number line 3', 'evidence-duplicate line 4', 'evidence-id line 5'],
    ],
  ])('%s', (_name, text, problems) => {
    expect(found(text)).toEqual(problems);
    expect(parse(text).evidence).toBeUndefined();
  });

  it('a row twice names the first', () => {
    expect(parse('task,sample,f1\na,1,1\nb,1,1\na,1,0\n').problems).toEqual([
      { rule: 'evidence-duplicate', at: 'line 4', args: { found: 'a,1', firstLine: 2 }, line: 4 },
    ]);
  });

  it('a letter beyond ASCII does not shift what follows it', () => {
    const problems = parse('task,sample,f1\ncafé,1,1\nlaw,17,1\nlaw,17,1\n').problems;
    expect(problems.map(({ args }) => args.found)).toEqual(['café', 'law,17']);
  });

  it('a letter beyond ASCII is shown as it is', () => {
    const [problem] = parse('task,sample,f1\na,1,1\ncafé,1,1\n').problems;
    expect(problem?.args).toEqual({ column: 'task', found: 'café' });
  });

  it.each([
    ['too many bytes', { bytes: 20, rows: 9 }, 'evidence-size', { max: 20, found: 27 }],
    ['too many rows', { bytes: 99, rows: 1 }, 'evidence-rows', { max: 1, found: 2 }],
  ])('%s', (_name, limits, rule, args) => {
    const { problems } = parse('task,sample,f1\na,1,1\na,2,1\n', limits);
    expect(problems).toEqual([{ rule, at: '', args }]);
  });

  it('at most 50 problems', () => {
    const rows = (row: string) => `task,sample,f1\n${row.repeat(1000)}`;
    expect(parse(rows('x\n')).problems).toHaveLength(50);
    expect(parse(rows('a,1,1\n')).problems).toHaveLength(50);
    expect(parse(rows('a b,c d,e f\n')).problems).toHaveLength(50);
  });
});

describe('hostile files', () => {
  const limits = { bytes: 20_000_000, rows: 2_000_000 };

  it('many columns and many empty lines take no room for their product', () => {
    const header = Array.from({ length: 100_000 }, (_, index) => `m${index}`).join(',');
    const text = `task,sample,${header}\n${'\n'.repeat(1_000_000)}`;
    expect(parse(text, limits).problems).toHaveLength(50);
  });

  it('a line of 5 MB is refused with a short problem', () => {
    const { problems } = parse(`task,sample,f1\n${'x'.repeat(5_000_000)}`, limits);
    expect(JSON.stringify(problems).length).toBeLessThan(200);
  });

  it('no bytes make it throw', () => {
    const pieces = fc.constantFrom(
      'task,sample,f1\n',
      'a,1,',
      '1',
      '\n',
      '\r',
      ',',
      '"',
      'é',
      '\u0000',
    );
    const texts = fc.array(pieces).map((parts) => encoder.encode(parts.join('')));
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array()), (bytes) => {
        const { evidence, problems } = parseEvidence(bytes, LIMITS);
        expect(evidence === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

it('what was written is what is read', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,20}$/);
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: Number.NaN });
  const row = fc.record({ task: id, sample: id, attempt: fc.nat(65_535), cluster: id, f1: value });
  const rows = fc.uniqueArray(row, {
    minLength: 1,
    selector: (r) => `${r.task},${r.sample},${r.attempt}`,
  });
  fc.assert(
    fc.property(rows, (written) => {
      const lines = written.map(({ task, sample, attempt, cluster, f1 }) =>
        [task, sample, attempt, cluster, Number.isNaN(f1) ? '' : f1].join(','),
      );
      const { evidence } = parse(`task,sample,attempt,cluster,f1\n${lines.join('\n')}\n`);
      const read = written.map((_, index) => ({
        task: evidence?.tasks[evidence.taskOf[index] ?? -1],
        sample: evidence?.samples[index],
        attempt: evidence?.attempt?.[index],
        cluster: evidence?.cluster?.[index],
        f1: evidence?.metrics.get('f1')?.[index],
      }));
      expect(read).toEqual(written.map((each) => ({ ...each, f1: each.f1 + 0 })));
    }),
  );
});
