import type { Problem } from '../records/problem.ts';
import type { Registry } from '../records/registry.ts';
import { asker } from './ask.ts';
import { askCards } from './ask-cards.ts';
import { askResults } from './ask-results.ts';
import { type CheckOptions, contextOf } from './facts/context.ts';
import { inOrder } from './problem-order.ts';
import type { Rule } from './rule.ts';
import { rules as everyRule } from './rule-list.ts';

/**
 * Every problem that the rules find in a registry, sorted by file, place and rule. One pass over the
 * records with look-ups built once: the time grows with the number of scores and samples.
 */
export function checkRegistry(
  registry: Registry,
  options: CheckOptions = {},
  rules: readonly Rule[] = everyRule,
): Problem[] {
  const context = contextOf(registry, options);
  const problems: Problem[] = [];
  const ask = asker(rules, context, problems);
  askCards(context, ask);
  askResults(context, ask);
  ask('registry', { file: 'registry.json', registry });
  return inOrder(problems);
}
