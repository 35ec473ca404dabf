import type { Context } from '../facts/context.ts';
import { isMissingCard, isMissingModel } from '../facts/missing-card.ts';
import { missingOrganization } from '../facts/missing-organization.ts';
import { movedFrom } from '../facts/moves.ts';
import type { RuleOf } from '../rule.ts';

export const movedTargetExists: RuleOf<'moved'> = {
  name: 'moved-target-exists',
  severity: 'error',
  scope: 'moved',
  sentence: 'What moved leads, in one step or several, to a folder that is there.',
  *check({ file, record }, context) {
    const { to } = record;
    const isThere = movedFrom(file).isCard ? !isMissingCard(context, to) : isFolder(context, to);
    if (!isThere) yield { at: 'to', args: { to } };
  },
};

/** An organization, a model, or the folder of a benchmark below a model that is there. */
function isFolder(context: Context, id: string): boolean {
  const [organization = '', model] = id.split('/');
  if (model === undefined) return missingOrganization(context, organization) === undefined;
  return !isMissingModel(context, `${organization}/${model}`);
}
