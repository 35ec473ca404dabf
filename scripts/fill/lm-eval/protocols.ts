import type { Protocol } from '../../../src/schema/protocol.ts';

/** The protocols of the harness before 0.4, without examples and with five. */
export const legacyProtocols: Protocol[] = [
  protocol('lm-eval-0.3-zero-shot', 0),
  protocol('lm-eval-0.3-five-shot', 5),
];

/** HumanEval in the harness since 0.4: one program a problem, greedy. */
export const humanEvalProtocol: Protocol = {
  ...protocol('lm-eval-0.4-zero-shot', 0),
  name: 'lm-evaluation-harness 0.4, zero-shot',
  prompting: 'The start of the program alone; the model goes on, greedily.',
  harness: 'lm-evaluation-harness 0.4',
};

function protocol(id: string, shots: 0 | 5): Protocol {
  return {
    id,
    name: `lm-evaluation-harness before 0.4, ${shots === 0 ? 'zero-shot' : 'five-shot'}`,
    shots,
    prompting:
      'The prompts of the harness, task version 0; answers are compared by their likelihood.',
    attempts: 1,
    tools: 'none',
    judge: { kind: 'none' },
    harness: 'lm-evaluation-harness before 0.4',
    division: 'closed',
    unanswered: 'unknown',
    tolerated: ['The backend that ran the model: transformers or GPT-NeoX.'],
  };
}
