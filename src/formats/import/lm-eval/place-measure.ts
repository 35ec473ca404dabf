import type { Metric } from '../../../schema/metric.ts';
import { protocolOfRun } from './protocol-of-run.ts';
import type { Measure, ResultFile } from './result-file.ts';
import type { TaskPlace } from './task-places.ts';

/** A measure with its place in the registry. */
export interface Placed {
  readonly measure: Measure;
  readonly value: number;
  readonly place: TaskPlace;
  readonly metric: Metric;
  readonly shots: number;
  readonly protocol: string;
}

/** Where a measure belongs, or why it belongs nowhere. */
export type Fate = Placed | { readonly reason: string };

/** Finds task, metric and protocol by what cards declare; nothing is guessed. */
export function placeMeasure(
  measure: Measure,
  file: ResultFile,
  places: ReadonlyMap<string, TaskPlace>,
): Fate {
  const { value, task, metric: name } = measure;
  const place = places.get(task);
  if (place === undefined) return { reason: `no card has the task ${task}` };
  if (value === undefined) return { reason: 'the value is no finite number' };
  const version = `${place.benchmark} ${place.version.id}`;
  const metric = place.metricOf(name);
  if (metric === undefined) return { reason: `${version} has no metric ${name}` };
  const shots = file.shots(task);
  if (shots === undefined) return { reason: 'the number of examples is not given' };
  const protocol = protocolOfRun(place.version, file.shape, shots);
  if (protocol === undefined)
    return { reason: `${version} has no protocol of this harness with ${shots} examples` };
  return { measure, value, place, metric, shots, protocol };
}
