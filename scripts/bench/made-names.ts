import type { Random } from './random.ts';

const SYLLABLES = ['ba', 'cor', 'del', 'en', 'fi', 'gra', 'ho', 'ix', 'jun', 'ka', 'lum', 'mi'];
const FAMILIES = ['lark', 'otter', 'heron', 'maple', 'quartz', 'fjord', 'comet', 'delta'] as const;
const SIZES = ['1.3b', '3b', '7b', '13b', '34b', '70b', '180b'] as const;
const STAGES = ['base', 'instruct', 'chat'] as const;

/** The id of the organization with this number; different for different numbers. */
export function organizationId(index: number): string {
  const first = SYLLABLES[index % SYLLABLES.length];
  const second = SYLLABLES[Math.floor(index / SYLLABLES.length) % SYLLABLES.length];
  return `${first}${second}-labs-${index}`;
}

/** An id for the model with this number within its organization. */
export function modelName(index: number, random: Random): string {
  return `${random.pick(FAMILIES)}-${index}-${random.pick(SIZES)}-${random.pick(STAGES)}`;
}

/** The words of an id as a title: `otter-2-7b-chat` is `Otter 2 7b Chat`. */
export function titleOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
