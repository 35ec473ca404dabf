import { everyText, textsIn } from '../facts/field-tree.ts';
import type { RecordSubject } from '../facts/subjects.ts';
import { type Finding, nothing, type RuleOf } from '../rule.ts';
import { nameFields } from './record-fields.ts';

export const nameOneScript: RuleOf<'record'> = {
  name: 'name-one-script',
  severity: 'warning',
  scope: 'record',
  sentence:
    'No word of a name mixes Latin letters with letters of another script that look the same.',
  check(subject) {
    const { kind, record } = subject;
    return everyText(record, nameFields[kind], isOneScript) ? nothing : mixedNames(subject);
  },
};

function* mixedNames({ kind, record }: RecordSubject): Iterable<Finding> {
  for (const { at, text } of textsIn(record, nameFields[kind])) {
    const word = mixedWord(text);
    if (word !== undefined) yield { at, args: { word, letters: lookalikes(word) } };
  }
}

function isOneScript(name: string): boolean {
  return mixedWord(name) === undefined;
}

const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/**
 * Cyrillic and Greek letters that most typefaces draw like a Latin one (of Unicode's confusables,
 * UTS 39). Others, as in `μBench`, mislead nobody.
 */
const LOOKALIKE = /[аеорсухіјѕһԁԛԝәАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/gu;

function mixedWord(text: string): string | undefined {
  if (PLAIN_ASCII.test(text)) return undefined;
  return text.match(WORD)?.find((word) => LATIN.test(word) && word.search(LOOKALIKE) >= 0);
}

/** The code points, since the letters themselves would show nothing. */
function lookalikes(word: string): string[] {
  const letters = new Set(word.match(LOOKALIKE) ?? []);
  return [...letters].map(
    (letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
