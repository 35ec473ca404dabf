import type { Context } from '../facts/context.ts';
import type { RuleOf } from '../rule.ts';

export const movedFolderEmpty: RuleOf<'moved'> = {
  name: 'moved-folder-empty',
  severity: 'error',
  scope: 'moved',
  sentence: 'A folder that moved holds nothing but moved.json.',
  *check({ id, file, record }, context) {
    if (isOccupied(context.registry, id, file)) yield { at: '', args: { id, to: record.to } };
  },
};

function isOccupied(
  { benchmarks, suites, organizations, models }: Context['registry'],
  id: string,
  file: string,
): boolean {
  if (file.startsWith('benchmarks/')) return benchmarks.has(id) || suites.has(id);
  return organizations.has(id) || models.has(id);
}
