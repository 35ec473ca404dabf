import { describe, expect, test } from 'vitest';
import { checkOf, counts, toldProblem } from './fixtures.ts';
import { formatGithub } from './format-github.ts';
import { formatJson } from './format-json.ts';
import { formatText } from './format-text.ts';

const warning = toldProblem(
  { file: 'registry.json', at: '', rule: 'any-rule', severity: 'warning' },
  { message: 'something is odd.', fix: 'look at it' },
);

describe('the form for people', () => {
  test('says where, what and what to do, and closes with the counts', () => {
    expect(formatText(checkOf([toldProblem(), warning]))).toMatchInlineSnapshot(`
      "results/acme/one/acme-qa/2026-03-01.json  scores[3].value
        error score-in-range: accuracy is 71.2, but its range is 0 to 1.
        fix: give the value in the metric's unit; see benchmarks/acme-qa/benchmark.json

      registry.json
        warning any-rule: something is odd.
        fix: look at it

      1 error, 1 warning in 1 benchmark, 0 suites, 1 organization, 2 models, 85 results, 1700 samples"
    `);
  });

  test('names the folder where there are several', () => {
    const told = toldProblem(
      { file: 'registry.json', at: '' },
      { path: '../private/registry.json' },
    );
    expect(formatText(checkOf([told], ['.', '../private']))).toMatch(
      /^\.\.\/private\/registry\.json\n/,
    );
    expect(formatText(checkOf([told], ['../private']))).toMatch(/^registry\.json\n/);
  });

  test('lets no file name begin a line of its own', () => {
    const told = toldProblem({ file: 'results/a\n::error::x.json', at: '' });
    expect(formatText(checkOf([told])).split('\n')[0]).toBe('results/a\\u000a::error::x.json');
  });
});

describe('the form for programs', () => {
  test('is one object with exactly the members that the contract names', () => {
    expect(JSON.parse(formatJson(checkOf([toldProblem()])))).toEqual({
      problems: [
        {
          file: 'results/acme/one/acme-qa/2026-03-01.json',
          at: 'scores[3].value',
          rule: 'score-in-range',
          severity: 'error',
          message: 'accuracy is 71.2, but its range is 0 to 1.',
          fix: "give the value in the metric's unit; see benchmarks/acme-qa/benchmark.json",
        },
      ],
      counts,
    });
  });
});

describe('the form for GitHub', () => {
  test('is one command a problem, with what ends a line or separates written as codes', () => {
    const told = toldProblem(
      { file: 'results/a:b,c%d.json', at: 'notes' },
      { message: '100 % of\r\nlines: yes, all.', fix: 'mend it' },
    );
    expect(formatGithub(checkOf([told]), () => ({ line: 3, column: 7 }))).toBe(
      '::error file=results/a%3Ab%2Cc%25d.json,line=3,col=7,title=score-in-range::' +
        'notes: 100 %25 of%0D%0Alines: yes, all.%0Afix: mend it',
    );
  });

  test('leaves out a place that is not known', () => {
    expect(formatGithub(checkOf([warning]), () => ({}))).toBe(
      '::warning file=registry.json,title=any-rule::something is odd.%0Afix: look at it',
    );
  });

  test('names files from where the command was started', () => {
    const told = toldProblem({ file: 'registry.json' }, { path: 'fixtures/small/registry.json' });
    expect(formatGithub(checkOf([told], ['fixtures/small']), () => ({}))).toContain(
      'file=fixtures/small/registry.json,',
    );
  });

  test('says nothing where there is no problem', () => {
    expect(formatGithub(checkOf([]), () => ({}))).toBe('');
  });
});
