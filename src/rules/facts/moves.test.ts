import { expect, test } from 'vitest';
import { makeRegistry, movedRecord } from '../../records/fixtures.ts';
import { movesOf } from './moves.ts';

const moves = movesOf(
  makeRegistry({
    moved: {
      'results/akme': movedRecord({ to: 'acme' }),
      'results/acme/uno': movedRecord({ to: 'acme/one' }),
      'results/acme/one/qa': movedRecord({ to: 'acme/one/acme-qa' }),
      'benchmarks/old-qa': movedRecord({ to: 'acme-qa' }),
      'benchmarks/akme': movedRecord({ to: 'acme-bench' }),
      'results/left': movedRecord({ to: 'right' }),
      'results/right': movedRecord({ to: 'left' }),
    },
  }),
);

test.each([
  ['acme', 'acme'],
  ['akme', 'acme'],
  ['akme/uno', 'acme/one'],
  ['akme/uno/qa/2026-03-01', 'acme/one/acme-qa/2026-03-01'],
  ['acme/uno/old-qa/2026-03-01', 'acme/one/acme-qa/2026-03-01'],
  ['beta/two/other/2026-03-01', 'beta/two/other/2026-03-01'],
])('the folder %s is now %s', (id, now) => {
  expect(moves.folder(id)).toBe(now);
});

test('a benchmark and an organization of one id move apart', () => {
  expect([moves.card('akme'), moves.folder('akme'), moves.card('old-qa')]).toEqual([
    'acme-bench',
    'acme',
    'acme-qa',
  ]);
});

test('a circle of moves ends', () => {
  expect(['left', 'right']).toContain(moves.folder('left'));
});
