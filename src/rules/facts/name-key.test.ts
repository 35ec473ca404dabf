import { expect, test } from 'vitest';
import { nameKey, withoutDate } from './name-key.ts';

test.each([
  ['GPT-4o', 'gpt 4o'],
  ['Claude 3.5 Sonnet', 'claude-3-5-sonnet'],
  ['Llama-3.1-8B-Instruct', 'llama_3.1_8b_instruct'],
  ['ＧＰＴ-4', 'GPT-4'],
  ['(Acme) One', 'acme one'],
])('nameKey sees %s and %s as one name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['pythia-1.4b', 'pythia-14b'],
  ['Command R', 'Command R+'],
  ['GPT-4', 'GPT-4o'],
  ['Модель 1', 'Модель 2'],
  ['★', '☆'],
])('nameKey tells %s from %s', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test.each([
  ['gpt-4o-2024-08-06', 'gpt-4o'],
  ['claude-3-5-sonnet-20240620', 'claude-3-5-sonnet'],
  ['gpt-4-0613', 'gpt-4'],
  ['mistral-large-2407', 'mistral-large'],
  ['command-r-08-2024', 'command-r'],
  ['GPT-4o (2024-11-20)', 'GPT-4o'],
  ['model-240806', 'model'],
  ['Acme One 2024', 'Acme One'],
  ['Llama-3.1-8B', 'Llama-3.1-8B'],
  ['bge-large-4096', 'bge-large-4096'],
  ['2024', '2024'],
])('withoutDate takes %s for %s', (name, bare) => {
  expect(withoutDate(name)).toBe(bare);
});
