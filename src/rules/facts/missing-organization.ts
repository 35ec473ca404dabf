import type { Context } from './context.ts';

/** Reserved for models whose maker, and runs whose evaluator, no source names. */
const UNKNOWN = 'unknown';

/** The card that an organization should have and has not; undefined if all is well. */
export function missingOrganization(context: Context, id: string): string | undefined {
  if (id === UNKNOWN || context.organization(id)) return undefined;
  const card = `results/${id}/organization.json`;
  return context.isUnreadable(card) ? undefined : card;
}
