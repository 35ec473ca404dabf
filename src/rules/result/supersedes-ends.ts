import { circles } from '../facts/circles.ts';
import type { Context } from '../facts/context.ts';
import type { RuleOf } from '../rule.ts';

export const supersedesEnds: RuleOf<'registry'> = {
  name: 'supersedes-ends',
  severity: 'error',
  scope: 'registry',
  sentence: 'No result supersedes itself, directly or through others, so that one of them stands.',
  *check({ registry }, context) {
    const newer = [...registry.results.values()].filter(({ record }) => record.supersedes);
    for (const circle of circles(
      newer.map(({ id }) => id),
      (id) => olderThan(id, context),
    )) {
      yield { file: `results/${circle[0]}.json`, at: 'supersedes', args: { circle } };
    }
  },
};

function olderThan(id: string, context: Context): string[] {
  const older = context.result(id)?.record.supersedes ?? [];
  return older.flatMap((other) => context.result(other)?.id ?? []);
}
