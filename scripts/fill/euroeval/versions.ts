import type { Metric } from '../../../src/schema/metric.ts';
import type { Protocol } from '../../../src/schema/protocol.ts';
import type { Version } from '../../../src/schema/version.ts';
import type { BoardFacts, DataSetFacts } from './cards.ts';

/** The state of a board on each of the two splits; scores on one are not comparable with scores on the other. */
export function versionsOf(board: BoardFacts): Version[] {
  return [versionOf(board, 'test'), versionOf(board, 'validation')];
}

const mainMetrics = {
  sentiment: 'mcc',
  acceptability: 'mcc',
  entities: 'micro-f1-no-misc',
  reading: 'f1',
} as const;

function versionOf({ sets, tag }: BoardFacts, split: 'test' | 'validation'): Version {
  return {
    id: `2026-04-${split}`,
    name: `April 2026, ${split} split`,
    released: '2026-04-17',
    tasks: sets.map((set) => ({
      id: set.id,
      name: set.name,
      metric: mainMetrics[set.kind],
      nItems: set[split],
      languages: [tag],
    })),
    metrics: metricsOf(sets),
    protocols: protocolsOf(sets),
    aggregate: {
      id: 'win-rate',
      name: 'Mean win rate',
      method: 'meanWinRate',
      of: sets.map(({ id }) => ({ task: id })),
    },
    data: {
      access: 'public',
      size: sets.reduce((sum, set) => sum + set[split], 0),
      source: 'Published data sets; see the source of the tasks',
      personalData: 'unknown',
    },
  };
}

function metricsOf(sets: readonly DataSetFacts[]): Metric[] {
  const on = (...kinds: DataSetFacts['kind'][]) =>
    sets.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const share = (id: string, name: string, tasks: string[], definition: string): Metric => ({
    id,
    name,
    tasks,
    unit: 'proportion',
    direction: 'higher',
    min: 0,
    max: 1,
    primary: false,
    definition,
    perSample: 'none',
    interval: 'reported',
  });
  return [
    {
      id: 'mcc',
      name: 'Matthews correlation coefficient',
      tasks: on('sentiment', 'acceptability'),
      unit: 'other',
      unitLabel: 'coefficient',
      direction: 'higher',
      min: -1,
      max: 1,
      primary: true,
      definition:
        'Correlation of predicted and true classes; 0 is what guessing reaches. Mean of 10 evaluations.',
      perSample: 'none',
      interval: 'reported',
      floor: { value: 0, basis: 'random' },
    },
    share(
      'macro-f1',
      'Macro F1',
      on('sentiment', 'acceptability'),
      'Mean over the classes of their F1. Mean of 10 evaluations.',
    ),
    share(
      'micro-f1-no-misc',
      'Micro F1 without MISC',
      on('entities'),
      'F1 over all named entities but those of the class MISC. Mean of 10 evaluations.',
    ),
    share(
      'micro-f1',
      'Micro F1',
      on('entities'),
      'F1 over all named entities. Mean of 10 evaluations.',
    ),
    share(
      'f1',
      'F1 of words',
      on('reading'),
      'Overlap in words of given and true answer. Mean of 10 evaluations.',
    ),
    share(
      'exact-match',
      'Exact match',
      on('reading'),
      'Share of answers that equal the true one. Mean of 10 evaluations.',
    ),
  ];
}

function protocolsOf(sets: readonly DataSetFacts[]): Protocol[] {
  const examples = sets.map(({ id, shots }) => `${id} ${shots}`).join(', ');
  const common = {
    attempts: 1,
    tools: 'none',
    judge: { kind: 'none' },
    harness: 'EuroEval',
    division: 'closed',
    unanswered: 'unknown',
  } as const;
  return [
    {
      ...common,
      id: 'few-shot',
      name: 'Few-shot',
      default: true,
      shots: shotsText(examples),
      prompting:
        'Examples from the training split in the prompt, drawn anew for each of 10 evaluations',
    },
    {
      ...common,
      id: 'zero-shot',
      name: 'Zero-shot',
      shots: 0,
      prompting: 'Instruction without examples, 10 evaluations',
    },
    {
      ...common,
      id: 'fine-tuned',
      name: 'Fine-tuned',
      shots: 0,
      prompting:
        'No prompt: the encoder is fine-tuned on the training split, 10 times on bootstrapped data',
    },
  ];
}

/** A text of at most 80 characters. */
function shotsText(examples: string): string {
  return examples.length <= 80 ? examples : '4 to 12, by data set';
}
