import type { Context } from '../facts/context.ts';
import { movedFrom } from '../facts/moves.ts';
import type { RuleOf } from '../rule.ts';

export const movedFolderEmpty: RuleOf<'moved'> = {
  name: 'moved-folder-empty',
  severity: 'error',
  scope: 'moved',
  sentence: 'A folder that moved holds nothing but moved.json.',
  *check({ file, record }, { registry }) {
    const { isCard, id } = movedFrom(file);
    if (isCard ? holdsCard(registry, id) : holdsMaker(registry, id)) {
      yield { at: '', args: { id, to: record.to } };
    }
  },
};

type Registry = Context['registry'];

function holdsCard({ benchmarks, suites }: Registry, id: string): boolean {
  return benchmarks.has(id) || suites.has(id);
}

function holdsMaker({ organizations, models }: Registry, id: string): boolean {
  return organizations.has(id) || models.has(id);
}
