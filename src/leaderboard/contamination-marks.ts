import type { FiledResult } from '../records/registry.ts';
import type { Model } from '../records/shapes.ts';

/**
 * What marks a row whose model may have seen the items: the result says that it was trained on them, or the model's
 * own record lists the benchmark among its training data. A mark moves no rank: training on the public part of a data
 * set is often allowed, and a reader weighs it. Nothing said is no mark, which is not a "no".
 */
export function contaminationMarks(
  { record, benchmark }: FiledResult,
  model: Model | undefined,
): string[] {
  const onTest = record.contamination.trainedOnTest === 'yes';
  const onData = model?.trainedOn?.includes(benchmark) ?? false;
  if (onTest) return ['trained on the test items'];
  return onData ? ['trained on data of this benchmark'] : [];
}
