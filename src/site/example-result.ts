import type { Result } from '../records/shapes.ts';

const record: Result = {
  schemaVersion: 1,
  added: '2026-03-01',
  benchmark: { version: '1', protocol: 'zero-shot' },
  revision: 'unknown',
  evaluator: { organization: 'acme', relationship: 'thirdParty' },
  submitter: { github: 'your-account' },
  source: { kind: 'evaluationRun', publisher: 'Acme', published: '2026-02-28', quotes: 'none' },
  runs: [
    {
      id: 'r1',
      date: '2026-02-28',
      harness: { name: 'lm-evaluation-harness', version: '0.4.9' },
      command: 'lm_eval --model hf --model_args pretrained=acme/one --tasks acme_qa',
      settings: { shots: 0, temperature: 0, seed: 1 },
      status: 'complete',
    },
  ],
  scores: [{ task: 'all', metric: 'accuracy', value: 0.712, n: 500, nBasis: 'stated' }],
  contamination: { trainedOnTest: 'unknown' },
};

/** A small complete result, as the guide prints it, a field a line; a test reads it through the schema. */
export const exampleResult = `{\n${Object.entries(record)
  .map(([name, value]) => `  "${name}": ${spaced(value)}`)
  .join(',\n')}\n}`;

/** JSON on one line, with room to breathe. */
function spaced(value: unknown): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}
