import type { Run } from '../../../schema/run.ts';
import type { ResultFile } from './result-file.ts';

/** How the scores of a file came about. Prompts, host names and local paths are left out. */
export function runOfFile(
  file: ResultFile,
  path: string,
  shots: number,
  taskVersions: readonly string[],
): Run {
  const { limit } = file.config;
  const isWhole = limit === null || limit === undefined;
  return {
    id: 'run',
    date: file.epoch === undefined ? 'unknown' : dayOf(file.epoch),
    harness: {
      name: 'lm-evaluation-harness',
      version: file.harnessVersion ?? 'unknown',
      ...(file.commit && { commit: file.commit }),
    },
    settings: { shots, other: otherOf(file, taskVersions) },
    ...(isWhole
      ? { status: 'complete' as const }
      : {
          limit: String(limit),
          status: 'partial' as const,
          reason: 'The harness was told to stop early.',
        }),
    group: path.slice(-120),
  };
}

/** The day of an epoch in seconds, UTC. */
function dayOf(epoch: number): string {
  return new Date(epoch * 1000).toISOString().slice(0, 10);
}

function otherOf({ config, shape }: ResultFile, taskVersions: readonly string[]) {
  const given: [string, unknown][] = [
    ['shape of the results file', shape === 'legacy' ? 'before 0.4' : '0.4'],
    ['task version', taskVersions.join(', ')],
    ['backend', config.model],
    ['batch size', config.batch_size],
    ['bootstrap iterations', config.bootstrap_iters],
  ];
  return given.flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [{ name, value: String(value) }] : [],
  );
}
