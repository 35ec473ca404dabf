import {
  benchmarkRecord,
  metricFixture,
  protocolFixture,
  taskFixture,
  versionFixture,
} from '../../src/records/fixtures.ts';
import type { Benchmark, Version } from '../../src/records/shapes.ts';
import { titleOf } from './made-names.ts';
import type { Random } from './random.ts';

const SUBJECTS = [
  ...['arithmetic', 'geometry', 'law', 'medicine', 'grammar', 'history', 'chemistry'],
  ...['planning', 'retrieval', 'summaries', 'tool-use', 'translation'],
];

/** Ids of the benchmarks, one a subject. */
export const BENCHMARK_IDS = SUBJECTS.map((subject) => `${subject}-bench`);

const TASK_COUNTS = [2, 3, 4, 6] as const;
const ITEM_COUNTS = [100, 250, 400, 1000] as const;

/** A benchmark with two to six tasks, two protocols and the mean over its tasks. */
export function madeBenchmark(id: string, random: Random): Benchmark {
  return benchmarkRecord({
    name: titleOf(id),
    links: { homepage: `https://example.org/${id}` },
    summary: `Made up to measure this tool: ${titleOf(id)}, with several tasks.`,
    versions: [madeVersion(random)],
  });
}

function madeVersion(random: Random): Version {
  const count = random.pick(TASK_COUNTS);
  const tasks = Array.from({ length: count }, (_, index) =>
    taskFixture({
      id: `part-${index + 1}`,
      name: `Part ${index + 1}`,
      nItems: random.pick(ITEM_COUNTS),
    }),
  );
  return versionFixture({
    tasks,
    metrics: [metricFixture()],
    protocols: [
      protocolFixture({ default: true }),
      protocolFixture({ id: 'five-shot', name: 'Five-shot', shots: 5 }),
    ],
    aggregate: { id: 'overall', method: 'mean', of: tasks.map(({ id }) => ({ task: id })) },
  });
}
