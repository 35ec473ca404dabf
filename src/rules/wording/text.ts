import type { Wordings } from './words.ts';

const retype = 'type the text again instead of pasting it, or remove the character';

export const textWordings: Wordings = {
  'text-surrogate': ({ character }) => ({
    message: `The text holds half a character (${character}), which is none.`,
    fix: 'write the whole character, or remove the escape',
  }),
  'text-control': ({ character }) => ({
    message: `The text holds the control character ${character}; only line feed and tab are allowed.`,
    fix: retype,
  }),
  'text-bidi': ({ character }) => ({
    message: `The text holds ${character}, which changes the direction of writing and can hide what it says.`,
    fix: `${retype}; Arabic and Hebrew need no such mark here`,
  }),
  'text-invisible': ({ character }) => ({
    message: `The text holds ${character}, which shows nothing and makes two texts that look the same.`,
    fix: retype,
  }),
  'text-not-nfc': ({ character }) => ({
    message: `The text is not in the composed form of Unicode (NFC), first at ${character}.`,
    fix: 'run `npm run fix`',
  }),
  'prose-utf8': ({ encoding, line }) => ({
    message:
      encoding === 'UTF-16'
        ? 'The file is in UTF-16; prose is in UTF-8.'
        : `The file is not UTF-8 from line ${line} on.`,
    fix: 'save the file as UTF-8',
  }),
};
