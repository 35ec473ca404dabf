import { resultRecord, runFixture } from '../../src/records/fixtures.ts';
import type { Result, Score, Task, Version } from '../../src/records/shapes.ts';
import type { Random } from './random.ts';

/** What a result is about. */
export interface ResultPlan {
  readonly organization: string;
  readonly model: string;
  readonly version: Version;
  /** Which of several results of one model on one benchmark, from 0. */
  readonly turn: number;
}

const HARNESSES = ['lm-evaluation-harness', 'inspect', 'lighteval', 'in-house'] as const;
const NOTES = [
  'Rerun after the outage of the evaluation cluster on the second day.',
  'Évaluation refaite après la mise à jour du harnais.',
  '在同一台机器上重新运行；设置没有变化。',
] as const;

/** A result of about 2 KB: one run, a score with its standard error on every task, what it cost. */
export function madeResult(plan: ResultPlan, random: Random): Result {
  const { organization, model, version, turn } = plan;
  const skill = 0.2 + 0.75 * random.next();
  const date = `2025-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;
  const added = `2026-01-${twoDigits(1 + random.below(28))}`;
  const protocol = version.protocols[turn % version.protocols.length]?.id ?? 'unknown';
  return resultRecord({
    added,
    ...(random.below(20) === 0 && { notes: random.pick(NOTES) }),
    benchmark: { version: version.id, protocol },
    evaluator: { organization, relationship: 'firstParty' },
    source: {
      kind: 'evaluationRun',
      publisher: organization,
      url: `https://example.org/${organization}/${model}/report`,
      published: date,
      quotes: 'none',
    },
    runs: [madeRun(date, `${organization}/${model}`, random)],
    scores: version.tasks.map((task) => madeScore(task, skill, random)),
    usage: {
      per: 'run',
      cost: { usd: random.below(100_000) / 100, kind: 'measured', pricesAsOf: date },
      tokens: { input: random.below(50_000_000), output: random.below(9_000_000) },
    },
    contamination: {
      trainedOnTest: 'unknown',
      decontamination: 'Documents that share a run of thirteen words with an item were removed.',
    },
  });
}

function madeRun(date: string, model: string, random: Random) {
  return runFixture({
    date,
    harness: { name: random.pick(HARNESSES), version: `0.${random.below(9)}.${random.below(20)}` },
    command: `evaluate --model ${model} --tasks all --batch-size 16 --seed ${random.below(1000)}`,
    settings: { shots: 0, temperature: 0, maxTokens: 2048, seed: random.below(1000) },
    hardware: '8 x H100 80 GB',
  });
}

/** A share of right answers near the skill, and its standard error by the binomial formula. */
function madeScore(task: Task, skill: number, random: Random): Score {
  const n = task.nItems === 'unknown' ? 100 : task.nItems;
  const share = Math.min(0.99, Math.max(0.01, skill + 0.2 * (random.next() - 0.5)));
  const correct = Math.round(n * share);
  const value = correct / n;
  return {
    task: task.id,
    metric: 'accuracy',
    value,
    n,
    nBasis: 'stated',
    correct,
    uncertainty: { kind: 'standardError', value: rounded(Math.sqrt((value * (1 - value)) / n)) },
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
