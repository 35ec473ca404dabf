import type { Context } from '../facts/context.ts';
import { nameKey } from '../facts/name-key.ts';
import { allSpellings, type Spelling } from '../facts/spellings.ts';
import type { RuleOf } from '../rule.ts';

/** Enough to find a clash, whatever a hostile file holds. */
const MAX_COMPARED = 50;

export const aliasClear: RuleOf<'registry'> = {
  name: 'alias-clear',
  severity: 'error',
  scope: 'registry',
  sentence: 'A spelling names one record at a time; case and punctuation make no other spelling.',
  *check({ registry }) {
    for (const { alias, other } of clashes(registry)) {
      yield {
        file: alias.file,
        at: alias.at,
        args: { name: alias.name, other: other.id, otherFile: other.file },
      };
    }
  },
};

function* clashes(registry: Context['registry']): Iterable<{ alias: Spelling; other: Spelling }> {
  for (const spellings of allSpellings(registry)) {
    for (const alike of Map.groupBy(spellings, ({ name }) => nameKey(name)).values()) {
      const compared = alike.slice(0, MAX_COMPARED);
      for (const alias of alike) {
        const other = alias.isAlias && compared.find((spelling) => isClash(alias, spelling));
        if (other) yield { alias, other };
      }
    }
  }
}

/** A name and an alias clash at the alias, two aliases at both. */
function isClash(alias: Spelling, other: Spelling): boolean {
  return alias.id !== other.id && isOverlap(alias, other);
}

/** Days without a bound reach as far as they can. */
function isOverlap(a: Spelling, b: Spelling): boolean {
  return (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');
}
