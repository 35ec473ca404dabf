import type { Registry } from '../../records/registry.ts';
import type { Context } from '../facts/context.ts';
import { nameKey, withoutDate } from '../facts/name-key.ts';
import {
  cardSpellings,
  modelSpellings,
  organizationSpellings,
  type Spelling,
} from '../facts/spellings.ts';
import type { RuleOf } from '../rule.ts';

/** Enough to find who is alike, whatever a hostile file holds. */
const MAX_COMPARED = 50;

/** Two spellings of which one is an alias are left to the rule alias-clear, if they are the same. */
export const namesDistinct: RuleOf<'registry'> = {
  name: 'names-distinct',
  severity: 'error',
  scope: 'registry',
  sentence:
    'Names that differ only by case, punctuation or a date at their end belong to one record, unless distinctFrom says why not.',
  *check({ registry }, context) {
    for (const kind of kinds) {
      for (const [spelling, other] of alikePairs(kind, registry, context)) {
        const { file, at, name } = spelling;
        yield {
          file,
          at,
          args: {
            name,
            other: other.id,
            otherName: other.name,
            otherFile: other.file,
            field: kind.field,
          },
        };
      }
    }
  },
};

interface Kind {
  /** Where a record says that it is another one; empty if it cannot. */
  readonly field: 'distinctFrom' | '';
  readonly spellings: (registry: Registry) => Spelling[];
  /** Names with the same key are near. */
  readonly key: (name: string) => string;
  readonly distinctFrom: (id: string, context: Context) => readonly string[];
}

const kinds: readonly Kind[] = [
  {
    field: 'distinctFrom',
    spellings: (registry) => [...modelSpellings(registry), ...modelSlugs(registry)],
    key: (name) => nameKey(withoutDate(name)),
    distinctFrom: (id, context) =>
      (context.registry.models.get(id)?.record.distinctFrom ?? []).map(({ model }) =>
        context.moves.folder(model),
      ),
  },
  {
    field: '',
    spellings: organizationSpellings,
    key: nameKey,
    distinctFrom: () => [],
  },
  {
    field: 'distinctFrom',
    spellings: cardSpellings,
    // The year in the name of a benchmark says which one it is: AIME 2024 is not AIME 2025.
    key: nameKey,
    distinctFrom: (id, context) =>
      (context.registry.benchmarks.get(id)?.record.distinctFrom ?? []).map(({ benchmark }) =>
        context.moves.card(benchmark),
      ),
  },
];

/** Ids of models with their organization: two makers may use the same one. */
function modelSlugs({ models }: Registry): Spelling[] {
  return [...models.values()].map(({ id, file }) => ({
    id,
    file,
    at: '',
    name: id,
    isAlias: false,
  }));
}

/** The pairs of records that are near, the later id first; each pair once. */
function* alikePairs(
  kind: Kind,
  registry: Registry,
  context: Context,
): Iterable<[Spelling, Spelling]> {
  const seen = new Set<string>();
  for (const alike of Map.groupBy(kind.spellings(registry), ({ name }) =>
    kind.key(name),
  ).values()) {
    for (const [index, spelling] of alike.entries()) {
      for (const other of alike.slice(0, Math.min(index, MAX_COMPARED))) {
        const [later, earlier] = spelling.id > other.id ? [spelling, other] : [other, spelling];
        const pair = `${later.id} ${earlier.id}`;
        if (
          seen.has(pair) ||
          !isNear(later, earlier) ||
          isDeclared(kind, later.id, earlier.id, context)
        )
          continue;
        seen.add(pair);
        yield [later, earlier];
      }
    }
  }
}

function isNear(a: Spelling, b: Spelling): boolean {
  const isSameAlias = (a.isAlias || b.isAlias) && nameKey(a.name) === nameKey(b.name);
  return a.id !== b.id && !isSameAlias;
}

function isDeclared(kind: Kind, a: string, b: string, context: Context): boolean {
  return kind.distinctFrom(a, context).includes(b) || kind.distinctFrom(b, context).includes(a);
}
