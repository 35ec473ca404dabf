import type { Trace } from '../trace.ts';
import type { Fate } from './place-measure.ts';
import type { Measure } from './result-file.ts';
import { errorRefusal } from './score-of-measure.ts';

type Outcome = Pick<Trace, 'result' | 'as' | 'reason'>;

/** What became of a measure that `result` carries, or that has a reason not to be carried. */
export function outcomeOfFate(fate: Fate | undefined, result: string | undefined): Outcome {
  if (fate === undefined) return { reason: 'not read' };
  if ('reason' in fate) return { reason: fate.reason };
  return result === undefined
    ? { reason: 'in no result' }
    : { result, as: `${fate.place.task} ${fate.metric.id}` };
}

/** The traces of a measure: a value and its standard error are two figures. */
export function tracesOfMeasure(measure: Measure, path: string, outcome: Outcome): Trace[] {
  const { task, metric, filter, value, standardErrorText } = measure;
  const field = filter === undefined ? metric : `${metric},${filter}`;
  const place = { source: path, place: task };
  const own: Trace = {
    ...place,
    field,
    printed: value === undefined ? 'not a number' : String(value),
    ...outcome,
  };
  if (standardErrorText === undefined) return [own];
  const error = { ...place, field: `${field} stderr`, printed: standardErrorText };
  const reason = outcome.reason ?? errorRefusal(measure);
  return [
    own,
    reason === undefined
      ? { ...error, ...outcome, as: `${outcome.as} uncertainty` }
      : { ...error, reason },
  ];
}
