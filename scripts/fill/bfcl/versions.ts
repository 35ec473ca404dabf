import type { AggregateNode } from '../../../src/schema/aggregate.ts';
import type { Metric } from '../../../src/schema/metric.ts';
import type { Protocol } from '../../../src/schema/protocol.ts';
import type { Task } from '../../../src/schema/task.ts';
import type { Version } from '../../../src/schema/version.ts';

/*
 * Items are the lines of the data files of the board's repository: version 4 at commit 6ea57973, version 3 at 0a33e970.
 * Weights are those of generate_leaderboard_csv in eval_runner_helper.py at the same commits.
 */

const accuracy: Metric = {
  id: 'accuracy',
  name: 'Accuracy',
  unit: 'proportion',
  direction: 'higher',
  min: 0,
  max: 1,
  primary: true,
  definition:
    'Share of samples whose calls match an accepted answer in structure, or reach the expected state or answer where a category is executed.',
  perSample: 'binary',
  interval: 'binomial',
};

const simple: [string, string, number][] = [
  ['multiple', 'Multiple functions', 200],
  ['parallel', 'Parallel calls', 200],
  ['parallel-multiple', 'Parallel calls, multiple functions', 200],
];
const multiTurn: [string, string, number][] = [
  ['multi-turn-base', 'Multi-turn, base', 200],
  ['multi-turn-miss-func', 'Multi-turn, missing function', 200],
  ['multi-turn-miss-param', 'Multi-turn, missing parameter', 200],
  ['multi-turn-long-context', 'Multi-turn, long context', 200],
];
const live = (
  multiple: number,
  irrelevance: number,
  relevance: number,
): [string, string, number][] => [
  ['live-simple', 'Live, simple', 258],
  ['live-multiple', 'Live, multiple functions', multiple],
  ['live-parallel', 'Live, parallel calls', 16],
  ['live-parallel-multiple', 'Live, parallel calls, multiple functions', 24],
  ['live-irrelevance', 'Live, irrelevant functions', irrelevance],
  ['live-relevance', 'Live, relevant functions', relevance],
];
const irrelevance: [string, string, number] = ['irrelevance', 'Irrelevant functions', 240];

function taskOf([id, name, nItems]: [string, string, number]): Task {
  return { id, name, nItems, languages: ['en'] };
}

function mean(id: string, name: string, of: AggregateNode['of']): AggregateNode {
  return { id, name, method: 'mean', of };
}

function weighted(
  id: string,
  name: string,
  weights: number[],
  of: AggregateNode['of'],
): AggregateNode {
  return { id, name, method: 'weightedMean', weights, of };
}

function leaves(...tasks: string[]): { task: string }[] {
  return tasks.map((task) => ({ task }));
}

function protocolOf(id: string, name: string): Protocol {
  return {
    id,
    name,
    default: true,
    shots: 0,
    prompting: 'Functions are given natively or in the prompt, see variants',
    attempts: 1,
    tools: 'The functions of each sample',
    judge: { kind: 'none' },
    harness: 'berkeley-function-call-leaderboard',
    variants: [
      { id: 'fc', name: 'Native function calling' },
      { id: 'prompt', name: 'Prompted' },
    ],
    division: 'closed',
    unanswered: 'zero',
  };
}

const spread = (id: string, name: string, definition: string): Metric => ({
  id,
  name,
  tasks: ['format-sensitivity'],
  unit: 'proportion',
  direction: 'lower',
  min: 0,
  max: 1,
  primary: false,
  definition,
  perSample: 'none',
  interval: 'none',
});

export const v4: Version = {
  id: 'v4',
  name: 'Version 4',
  released: '2025-07-17',
  tasks: [
    taskOf(['simple-python', 'Simple, Python', 400]),
    taskOf(['simple-java', 'Simple, Java', 100]),
    taskOf(['simple-javascript', 'Simple, JavaScript', 50]),
    ...[...simple, irrelevance, ...live(1053, 884, 16), ...multiTurn].map(taskOf),
    taskOf(['web-search-base', 'Web search, base', 100]),
    taskOf(['web-search-no-snippet', 'Web search, without snippets', 100]),
    taskOf(['memory-kv', 'Memory, key-value store', 155]),
    taskOf(['memory-vector', 'Memory, vector store', 155]),
    taskOf(['memory-recursive-summarization', 'Memory, recursive summarisation', 155]),
    {
      id: 'format-sensitivity',
      name: 'Sensitivity to the format of the prompt',
      metric: 'max-delta',
      nItems: 200,
      languages: ['en'],
    },
  ],
  metrics: [
    accuracy,
    spread(
      'max-delta',
      'Largest difference between formats',
      'Highest minus lowest accuracy over 26 formats of the prompt, for models that are prompted.',
    ),
    spread(
      'standard-deviation',
      'Standard deviation over formats',
      'Sample standard deviation of the accuracy over 26 formats of the prompt.',
    ),
  ],
  protocols: [protocolOf('bfcl-v4', 'Board of April 2026')],
  aggregate: weighted(
    'overall',
    'Overall accuracy',
    [10, 10, 10, 30, 40],
    [
      mean('non-live-ast', 'Non-live', [
        mean('simple', 'Simple', leaves('simple-python', 'simple-java', 'simple-javascript')),
        ...leaves('multiple', 'parallel', 'parallel-multiple'),
      ]),
      weighted(
        'live',
        'Live',
        [258, 1053, 16, 24],
        leaves('live-simple', 'live-multiple', 'live-parallel', 'live-parallel-multiple'),
      ),
      mean(
        'irrelevance-detection',
        'Irrelevance detection',
        leaves('irrelevance', 'live-irrelevance'),
      ),
      mean('multi-turn', 'Multi-turn', leaves(...multiTurn.map(([id]) => id))),
      mean('agentic', 'Agentic', [
        mean('web-search', 'Web search', leaves('web-search-base', 'web-search-no-snippet')),
        mean(
          'memory',
          'Memory',
          leaves('memory-kv', 'memory-vector', 'memory-recursive-summarization'),
        ),
      ]),
    ],
  ),
  data: {
    access: 'public',
    size: 4696,
    source:
      'Functions and questions written for the benchmark, and questions that users contributed',
    personalData: 'unknown',
  },
  changes:
    'Adds web search and memory; weighs non-live, live and irrelevance with 10 each, multi-turn with 30 and agentic with 40; executable categories are gone; relevance and irrelevance no longer count in live and non-live.',
};

const meanAccuracy: Metric = {
  ...accuracy,
  id: 'mean-accuracy',
  name: 'Mean accuracy',
  tasks: ['simple', 'executed-simple'],
  primary: false,
  definition:
    'Mean of the accuracies of the parts of the task with equal weights, whatever their sizes.',
  perSample: 'none',
  interval: 'none',
};

export const v3: Version = {
  id: 'v3',
  name: 'Version 3',
  released: '2024-09-20',
  tasks: [
    { ...taskOf(['simple', 'Simple: Python, Java, JavaScript', 550]), metric: 'mean-accuracy' },
    ...simple.map(taskOf),
    {
      ...taskOf(['executed-simple', 'Executed, simple: Python, REST', 170]),
      metric: 'mean-accuracy',
    },
    taskOf(['executed-multiple', 'Executed, multiple functions', 50]),
    taskOf(['executed-parallel', 'Executed, parallel calls', 50]),
    taskOf(['executed-parallel-multiple', 'Executed, parallel calls, multiple functions', 40]),
    ...[irrelevance, ...live(1037, 875, 41), ...multiTurn].map(taskOf),
  ],
  metrics: [{ ...accuracy, tasks: accuracyTasks() }, meanAccuracy],
  protocols: [protocolOf('bfcl-v3', 'Board of October 2024')],
  aggregate: mean('overall', 'Overall accuracy', [
    weighted(
      'live',
      'Live',
      [258, 1037, 16, 24, 875, 41],
      leaves(
        'live-simple',
        'live-multiple',
        'live-parallel',
        'live-parallel-multiple',
        'live-irrelevance',
        'live-relevance',
      ),
    ),
    weighted(
      'non-live',
      'Non-live',
      [4, 4, 1],
      [
        mean(
          'non-live-ast',
          'Call structure',
          leaves('simple', 'multiple', 'parallel', 'parallel-multiple'),
        ),
        mean(
          'non-live-executed',
          'Executed calls',
          leaves(
            'executed-simple',
            'executed-multiple',
            'executed-parallel',
            'executed-parallel-multiple',
          ),
        ),
        { task: 'irrelevance' },
      ],
    ),
    mean('multi-turn', 'Multi-turn', leaves(...multiTurn.map(([id]) => id))),
  ]),
  data: {
    access: 'public',
    size: 4751,
    source:
      'Functions and questions written for the benchmark, and questions that users contributed',
    personalData: 'unknown',
  },
  changes:
    'Adds conversations of several turns and questions that users contributed; overall accuracy is the mean of live, non-live and multi-turn.',
};

/** Every task but the two that are means of parts. */
function accuracyTasks(): string[] {
  const counted = [...simple, irrelevance, ...live(1037, 875, 41), ...multiTurn].map(([id]) => id);
  return [...counted, 'executed-multiple', 'executed-parallel', 'executed-parallel-multiple'];
}
