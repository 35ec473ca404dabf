import { circles } from '../facts/circles.ts';
import type { Context } from '../facts/context.ts';
import type { RuleOf } from '../rule.ts';

export const lineageEnds: RuleOf<'registry'> = {
  name: 'lineage-ends',
  severity: 'error',
  scope: 'registry',
  sentence: 'No model is its own predecessor, base or component, directly or through others.',
  *check({ registry }, context) {
    for (const [at, parents] of Object.entries(kinship)) {
      for (const circle of circles(registry.models.keys(), (id) => parents(id, context))) {
        yield { file: `results/${circle[0]}/model.json`, at, args: { circle } };
      }
    }
  },
};

type Parents = (id: string, context: Context) => readonly string[];

const kinship: Readonly<Record<string, Parents>> = {
  predecessor: (id, context) => present(context, [cardOf(id, context)?.predecessor]),
  baseModel: (id, context) => present(context, [cardOf(id, context)?.baseModel?.id]),
  components: (id, context) =>
    present(
      context,
      (cardOf(id, context)?.components ?? []).map(({ model }) => model),
    ),
};

function cardOf(id: string, context: Context) {
  return context.model(id)?.filed.record;
}

function present(context: Context, ids: readonly (string | undefined)[]): string[] {
  return ids.flatMap((id) => (id === undefined ? [] : (context.model(id)?.filed.id ?? [])));
}
