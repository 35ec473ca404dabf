import type { Metric } from '../../../schema/metric.ts';
import type { Score } from '../../../schema/score.ts';
import type { Measure } from './result-file.ts';

/** Why a standard error is not carried; undefined where it is, or where the file has none. */
export function errorRefusal({ standardError, standardErrorText }: Measure): string | undefined {
  if (standardErrorText === undefined) return undefined;
  if (standardError === undefined) return 'the standard error is no number';
  return standardError > 0 ? undefined : 'a standard error of 0 says nothing about the uncertainty';
}

/** The score of a measure; the harness writes values as they are stored, so that nothing is converted. */
export function scoreOfMeasure(
  measure: Measure,
  value: number,
  task: string,
  metric: Metric,
  n: number | undefined,
): Score {
  const { standardError } = measure;
  return {
    task,
    metric: metric.id,
    value,
    ...(n !== undefined && { n, nBasis: 'stated' as const, ...countOf(value, metric, n) }),
    ...(standardError !== undefined &&
      standardError > 0 && {
        uncertainty: { kind: 'standardError' as const, value: standardError },
      }),
  };
}

/** k of n, where the value is a share of binary samples to the last digit. */
function countOf(value: number, metric: Metric, n: number): Pick<Score, 'correct'> {
  if (metric.perSample !== 'binary' || metric.unit !== 'proportion') return {};
  const correct = Math.round(value * n);
  return Math.abs(correct / n - value) < 1e-9 ? { correct } : {};
}
