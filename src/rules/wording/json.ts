import { type Wordings, wordsOf } from './words.ts';

export const jsonWordings: Wordings = {
  'json-utf8': ({ encoding, line }) => ({
    message:
      encoding === 'UTF-16'
        ? 'The file is in UTF-16; records are in UTF-8.'
        : `The file is not UTF-8 from line ${line} on.`,
    fix: 'save the file as UTF-8 without a byte order mark',
  }),
  'json-bom': () => ({
    message: 'The file begins with a byte order mark; JSON has none.',
    fix: 'save the file as UTF-8 without it, or run `npm run fix`',
  }),
  'json-syntax': ({ reason, found }) => ({
    message: `The file is not JSON: ${syntaxError(reason)}${found ? `, at ${found}` : ''}.`,
    fix: 'correct the text at this place; a comma, a quote or a bracket is too many or missing nearby',
  }),
  'json-depth': ({ max }) => ({
    message: `The record has more than ${max} levels of lists and objects.`,
    fix: `nest at most ${max} levels`,
  }),
  'json-duplicate-key': ({ key, firstLine }) => ({
    message: `The key ${key} stands twice in one object; the first one is in line ${firstLine}.`,
    fix: 'keep one of the two',
  }),
  'json-forbidden-key': ({ key }) => ({
    message: `The key ${key} has a meaning of its own in programs and cannot be used.`,
    fix: 'remove it; no record has such a field',
  }),
  'json-number': ({ reason, found }) =>
    wordsOf(
      {
        notFinite: {
          message: `${found} is too large for a number; programs read it as infinite.`,
          fix: 'write the number that was meant; an unbounded range is null',
        },
        underflow: {
          message: `${found} is too small for a number; programs read it as 0.`,
          fix: 'write 0, or the number that was meant',
        },
        unsafe: {
          message: `${found} is above 2^53 - 1, so that programs read another number.`,
          fix: 'write it with an exponent if it is not exact, such as 1e18, or as a text if it is an id',
        },
      },
      reason,
    ),
};

/** The codes of jsonc-parser in words; a code of a later release stands for itself. */
const SYNTAX_ERRORS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'there is a word that JSON does not have',
  InvalidNumberFormat: 'there is a number that is not written as in JSON',
  PropertyNameExpected: 'there should be a key in double quotes',
  ValueExpected: 'there should be a value',
  ColonExpected: 'there should be a colon',
  CommaExpected: 'there should be a comma',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'there is something after the end of the record',
  InvalidCommentToken: 'there is a comment, and JSON has none',
  UnexpectedEndOfComment: 'a comment does not end, and JSON has none',
  UnexpectedEndOfString: 'a text does not end',
  UnexpectedEndOfNumber: 'a number does not end',
  InvalidUnicode: 'an escape \\u is not followed by four hexadecimal digits',
  InvalidEscapeCharacter: 'there is an escape that JSON does not have',
  InvalidCharacter: 'there is a character that must be escaped in JSON',
};

function syntaxError(reason: string | undefined): string {
  if (reason === undefined) return 'no parser can read it';
  return SYNTAX_ERRORS[reason] ?? reason;
}
