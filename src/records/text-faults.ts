/** A rule about the characters of a text. */
export type TextRule =
  | 'text-surrogate'
  | 'text-control'
  | 'text-bidi'
  | 'text-invisible'
  | 'text-not-nfc';

export interface TextFault {
  readonly rule: TextRule;
  /** The first character at fault, as `U+200B`; for text-not-nfc the first that is not composed. */
  readonly character: string;
}

const PLAIN_ASCII = /^[\t\n\x20-\x7e]*$/;

/**
 * Scripts in which a joiner or a variation selector between letters is spelling: Persian and other
 * uses of the Arabic script, the scripts of India and their relatives, Mongolian.
 */
const JOINING_SCRIPTS = [
  ...['Arabic', 'Syriac', 'Mandaic', 'Nko', 'Mongolian', 'Phags_Pa'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada'],
  ...['Malayalam', 'Sinhala', 'Tibetan', 'Myanmar', 'Khmer', 'Balinese', 'Javanese', 'Newa'],
];
const joining = JOINING_SCRIPTS.map((script) => `\\p{Script_Extensions=${script}}`).join('');

/** Allowed where they are spelling: joiners, Mongolian selectors, emoji and ideographic variants. */
const SPELLING = [
  `(?<=[${joining}])[\\u200c\\u200d\\u180b-\\u180f]`,
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]',
  '(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
  '(?<=\\p{Script=Han})[\\u{e0100}-\\u{e01ef}]',
].join('|');

/**
 * Marks of direction, explicit and implicit. Names in Arabic or Hebrew need none: the site isolates
 * each name in a `bdi` element, and a stray mark makes two names that look the same.
 */
const BIDI = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

/**
 * Each rule with the characters it forbids. Controls are those of Unicode except line feed and tab,
 * and the two separators that break a line as a control does. Default ignorable is Unicode's name
 * for what shows nothing; the blank of Braille shows nothing either.
 */
const FORBIDDEN: readonly (readonly [TextRule, RegExp])[] = [
  ['text-surrogate', /\p{Surrogate}/u],
  ['text-control', /[^\P{Control}\t\n]|[\u2028\u2029]/u],
  ['text-bidi', new RegExp(`[${BIDI}]`, 'u')],
  [
    'text-invisible',
    new RegExp(`(?!${SPELLING})(?![${BIDI}])[\\p{Default_Ignorable_Code_Point}\\u2800]`, 'u'),
  ],
];

/** The rules about characters that a text breaks, each once, with the first character at fault. */
export function textFaults(text: string): TextFault[] {
  if (PLAIN_ASCII.test(text)) return [];
  const faults: TextFault[] = [];
  for (const [rule, pattern] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found) faults.push({ rule, character: codePoint(text, found.index) });
  }
  const composed = text.normalize('NFC');
  if (composed !== text) {
    faults.push({
      rule: 'text-not-nfc',
      character: codePoint(text, firstDifference(text, composed)),
    });
  }
  return faults;
}

/** Where two texts differ first; never within a surrogate pair. */
function firstDifference(text: string, other: string): number {
  let index = 0;
  for (const character of text) {
    if (!other.startsWith(character, index)) break;
    index += character.length;
  }
  return index;
}

function codePoint(text: string, index: number): string {
  const code = text.codePointAt(index) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
