import type { Context } from './context.ts';

/** Whether an id names neither a benchmark nor a suite, and no unreadable card explains that. */
export function isMissingCard(context: Context, id: string): boolean {
  if (context.benchmark(id) || context.suite(id)) return false;
  return !['benchmark', 'suite'].some((kind) =>
    context.isUnreadable(`benchmarks/${id}/${kind}.json`),
  );
}

/** Whether an id names no model, and no unreadable card explains that. */
export function isMissingModel(context: Context, id: string): boolean {
  return context.model(id) === undefined && !context.isUnreadable(`results/${id}/model.json`);
}
