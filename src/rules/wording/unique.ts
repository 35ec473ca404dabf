import type { Wordings } from './words.ts';

export const uniqueWordings: Wordings = {
  'result-unique': ({ other }) => ({
    message: `The result equals ${other} but for ids, dates, notes and addresses.`,
    fix: 'remove it; the same number in another place belongs into alsoPublished of the first',
  }),
  'outcomes-unique': ({ other, samples }) => ({
    message: `Every sample has the same outcome as in ${samples}.`,
    fix: `check which run these samples are from; a correction names ${other} in supersedes`,
  }),
  'equal-values-quoted': ({ quotes, party, other }) => ({
    message: `${party} printed the same values before (${other}), but quotes is ${quotes}.`,
    fix: 'name the party in source.quotes if they were taken over; else say in notes why they are equal',
  }),
  'alias-clear': ({ name, other, otherFile }) => ({
    message: `The spelling ${name} also names ${other} (${otherFile}).`,
    fix: 'keep it for one of them; if it meant one first and the other later, give from and to',
  }),
  'names-distinct': ({ name, other, otherName, otherFile, field }) => ({
    message: `The name ${name} differs from ${otherName} of ${other} (${otherFile}) only by case, punctuation or a date.`,
    fix: field
      ? `make them one record, with the dated ones as revisions, or add ${field} with the reason`
      : 'make them one record, with the other spelling as an alias',
  }),
};
