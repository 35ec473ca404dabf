import type { FiledResult } from '../../records/registry.ts';
import type { Score } from '../../records/shapes.ts';
import type { VersionFacts } from './card-facts.ts';
import type { Context } from './context.ts';
import { samplesFileOf } from './samples-file.ts';
import type { EvidenceSubject, ResultSubject, ScoreSubject } from './subjects.ts';
import { sampleTable } from './task-samples.ts';

/** A result with what it refers to. */
export function resultSubject(filed: FiledResult, context: Context): ResultSubject {
  const { record, file } = filed;
  const benchmark = context.benchmark(filed.benchmark);
  const version = benchmark?.versions.get(record.benchmark.version);
  const protocol = version?.protocols.get(record.benchmark.protocol);
  return { file, filed, record, model: context.model(filed.model), benchmark, version, protocol };
}

/** A score with its task and metric; of an unknown version, those of the newest version that has both. */
export function scoreSubject(result: ResultSubject, score: Score, position: number): ScoreSubject {
  const { file } = result;
  const facts = result.version ?? newestWith(result, score);
  const task = facts?.tasks.get(score.task);
  const metric = facts?.metrics.get(score.metric);
  return { file, result, score, position, facts, task, metric };
}

function newestWith({ benchmark, record }: ResultSubject, score: Score): VersionFacts | undefined {
  if (benchmark === undefined || record.benchmark.version !== 'unknown') return undefined;
  const versions = [...benchmark.versions.values()];
  const whole = versions.find(
    ({ tasks, metrics }) => tasks.has(score.task) && metrics.has(score.metric),
  );
  return whole ?? versions[0];
}

/** A result with its samples; undefined where it has none that could be read. */
export function evidenceSubject(
  result: ResultSubject,
  context: Context,
): EvidenceSubject | undefined {
  const evidence = context.registry.evidence.get(result.filed.id);
  if (evidence === undefined) return undefined;
  const unanswered = result.protocol?.unanswered ?? 'unknown';
  const samplesFile = samplesFileOf(result.filed.id);
  return { ...result, evidence, samplesFile, samples: sampleTable(evidence, unanswered) };
}
