import { MIN_COVERAGE } from '../../../src/formats/import/aider/board-run.ts';
import type { Metric } from '../../../src/schema/metric.ts';
import type { Protocol } from '../../../src/schema/protocol.ts';
import type { Version } from '../../../src/schema/version.ts';

const share = {
  unit: 'proportion',
  direction: 'higher',
  min: 0,
  max: 1,
  perSample: 'binary',
  interval: 'binomial',
} as const;

const wellFormed: Metric = {
  ...share,
  id: 'well-formed',
  name: 'Correct edit format',
  primary: false,
  definition:
    'Share of the exercises in which every answer kept to the edit format that was asked for.',
};

const formats: Readonly<Record<string, string>> = {
  whole: 'Whole files',
  diff: 'Search and replace blocks',
  'diff-fenced': 'Search and replace blocks, file name within the fence',
  udiff: 'Unified diff',
  architect: 'Two models: one plans, one edits',
};

/** A version with one task that holds all exercises. */
export function version(
  id: string,
  released: string,
  items: number,
  source: string,
  protocols: Protocol[],
): Version {
  const isOneTry = protocols.every(({ attempts }) => attempts === 1);
  return {
    id,
    released,
    tasks: [{ id: 'all', name: 'All exercises', nItems: items }],
    metrics: isOneTry
      ? [passRate(1, true), wellFormed]
      : [passRate(2, true), passRate(1, false), wellFormed],
    protocols,
    data: { access: 'public', size: items, source, personalData: 'unknown' },
  };
}

function passRate(tries: 1 | 2, primary: boolean): Metric {
  return {
    ...share,
    id: `pass-rate-${tries}`,
    name: tries === 1 ? 'Passed at the first try' : 'Passed within two tries',
    primary,
    definition: `Share of the exercises whose tests all pass ${tries === 1 ? 'after one try' : 'after at most two tries'}.`,
  };
}

/** A protocol of tries; its variants are edit formats. */
export function protocol(
  id: string,
  name: string,
  attempts: number,
  variants: readonly string[],
  isDefault: boolean,
): Protocol {
  return {
    id,
    name,
    ...(isDefault && { default: true }),
    shots: 'unknown',
    prompting:
      'The prompts of Aider for the edit format; an exercise, its files, and at a further try the output of the failed tests.',
    attempts,
    tools: 'none',
    judge: { kind: 'none' },
    harness: 'aider, benchmark folder',
    scaffold: 'Aider',
    variants: variants.map((variant) => ({ id: variant, name: formats[variant] ?? variant })),
    division: 'closed',
    minCoverage: MIN_COVERAGE,
    unanswered: 'unknown',
    tolerated: ['Another version of Aider, which each run names.'],
  };
}
