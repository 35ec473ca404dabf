/** Between two digits a separator is part of a number: 1.4b is not 14b, but 3-5 may be 3.5. */
const BETWEEN_DIGITS = /(?<=\p{N})[^\p{L}\p{M}\p{N}+]+(?=\p{N})/gu;
/** A plus is no punctuation: Command R+ is not Command R. */
const PUNCTUATION = /(?<!\p{N})\.|\.(?!\p{N})|[^\p{L}\p{M}\p{N}+.]+/gu;

const YEAR = '20[0-9]{2}';
const SHORT_YEAR = '2[0-9]';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12][0-9]|3[01])';
/** As makers write them: 2024-08-06, 20240806, 2024-08, 08-2024, 2024, 240806, 0806, 2408. */
const DATES = [
  `${YEAR}[-_.]?${MONTH}[-_.]?${DAY}`,
  `${YEAR}[-_.]?${MONTH}`,
  `${MONTH}[-_.]?${YEAR}`,
  YEAR,
  `${SHORT_YEAR}${MONTH}${DAY}`,
  `${MONTH}${DAY}`,
  `${SHORT_YEAR}${MONTH}`,
];
const DATE_SUFFIX = new RegExp(`[\\s_@:(-]+(?:${DATES.join('|')})\\)?$`);

/** What is left of a name without case and punctuation: names with the same key look like one. */
export function nameKey(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase();
  const key = folded.replace(BETWEEN_DIGITS, '.').replace(PUNCTUATION, '');
  return key === '' ? folded : key;
}

/** A name without the date at its end, if there is one and something stands before it. */
export function withoutDate(name: string): string {
  const bare = name.replace(DATE_SUFFIX, '');
  return bare === '' ? name : bare;
}
