import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['task', 'metric', 'nBasis', 'uncertainty', 'maxTokens', 'n'];

test.each([
  ['metrics', 'metric'],
  ['Metric', 'metric'],
  ['max_tokens', 'maxTokens'],
  ['n-basis', 'nBasis'],
  ['uncertanty', 'uncertainty'],
  ['tsk', 'task'],
  ['accuracy', undefined],
  ['', undefined],
  ['m'.repeat(61), undefined],
])('%s is probably meant as %s', (text, name) => {
  expect(nearestName(text, names)).toBe(name);
});

test('of equally near names the first is taken', () => {
  expect(nearestName('mat', ['map', 'man'])).toBe('map');
});

test('with no name there is none', () => {
  expect(nearestName('task', [])).toBeUndefined();
});
