import { describe, expect, test } from 'vitest';
import { emptyRegistry } from '../../records/registry.ts';
import { labelledModel } from './bfcl-samples/model-labels.ts';
import { bfclSamples } from './bfcl-samples.ts';

const context = {
  registry: emptyRegistry,
  added: '2026-11-21',
  sha256: (text: string) => `${text.length}`,
};

function read(path: string, text: string) {
  return bfclSamples.read([{ path, bytes: new TextEncoder().encode(text) }], context);
}

const text = 'category,sample,correct\r\nsimple,1,1\r\nsimple,2,0\r\nparallel_function,1,1\r\n';

describe('BFCL v1 outcomes', () => {
  test('are counted by category, and the evidence holds the very outcomes', () => {
    const { records, evidence } = read('gpt-4-0613.csv', text);
    expect(records).toMatchObject([
      {
        file: 'results/openai/gpt-4/bfcl/2024-08-12-0613-prompt.json',
        record: {
          revision: '0613',
          benchmark: { version: 'v1', protocol: 'bfcl-v1', variant: 'prompt' },
          scores: [
            { task: 'simple', metric: 'accuracy', value: 0.5, n: 2, nBasis: 'derived', correct: 1 },
            {
              task: 'parallel-function',
              metric: 'accuracy',
              value: 1,
              n: 1,
              nBasis: 'derived',
              correct: 1,
            },
          ],
          evidence: { path: '2024-08-12-0613-prompt.samples.csv', rows: 3 },
        },
      },
    ]);
    expect(evidence).toEqual([
      {
        file: 'results/openai/gpt-4/bfcl/2024-08-12-0613-prompt.samples.csv',
        text: 'task,sample,accuracy\nsimple,1,1\nsimple,2,0\nparallel-function,1,1\n',
      },
    ]);
  });

  test.each([
    [
      'a line that is no outcome',
      'gpt-4-0613.csv',
      'category,sample,correct\nsimple,1,2\n',
      'line 2 is no category, sample and 0 or 1',
    ],
    ['a label nobody has looked at', 'other.csv', text, 'no model is known by this label'],
  ])('%s refuses the file with its reason', (_title, path, content, why) => {
    const { records, report } = read(path, content);
    expect(records).toEqual([]);
    expect(report.lines.map((line) => line.why)).toEqual([why]);
  });
});

test.each([
  ['gpt-4o-2024-05-13-FC', 'openai/gpt-4o', '2024-05-13', 'fc'],
  ['gpt-4o-2024-05-13', 'openai/gpt-4o', '2024-05-13', 'prompt'],
  ['mistral-large-2407-FC-Any', 'mistralai/mistral-large', '2407', 'fc-any'],
  ['yi-large-fc', '01-ai/yi-large', undefined, 'fc'],
])('the label %s names %s', (label, model, revision, variant) => {
  expect(labelledModel(label)).toMatchObject({
    model,
    variant,
    ...(revision === undefined ? {} : { revision }),
  });
});
