/** Scripts in which a joiner (ZWJ, ZWNJ) between letters changes how they are written. */
const joining = [
  ...[
    'Arabic',
    'Syriac',
    'Nko',
    'Mongolian',
    'Devanagari',
    'Bengali',
    'Gurmukhi',
    'Gujarati',
    'Oriya',
    'Tamil',
  ],
  ...['Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
];
const joined = `[${joining.map((script) => `\\p{Script=${script}}`).join('')}]`;
const picture = '\\p{Extended_Pictographic}';

/** Invisible marks that mean something where they stand: in these scripts, in emoji, behind what has two shapes. */
const meant = [
  `(?<=${joined}\\p{M}*)[\\u200c\\u200d](?=${joined})`,
  `(?<=${picture}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=${picture})`,
  '(?<=[\\p{Emoji}\\p{S}])[\\ufe0e\\ufe0f]',
  '(?<=\\p{Script=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  '(?<=\\u{1f3f4})[\\u{e0020}-\\u{e007e}]+\\u{e007f}',
].join('|');

const unseen = '[\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}]';
const meantOrUnseen = new RegExp(`(?<meant>${meant})|${unseen}`, 'gu');
const everyUnseen = new RegExp(unseen, 'gu');

/**
 * Words of one line as they are stored: composed (NFC), their spaces single, without marks that nobody sees. Such marks would
 * make two names look the same, or turn the page around a name (Unicode Bidi, UAX #9); those that a script or an emoji needs
 * stay.
 */
export function plainLine(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(meantOrUnseen, (mark, ...rest) => (rest.at(-1)?.meant === undefined ? '' : mark))
    .replace(/[\p{Cc}\p{Z}\s]+/gu, ' ')
    .trim();
}

/** A line by what is seen of it, for comparing: without any invisible mark and without capitals. */
export function seenLine(line: string): string {
  return line.normalize('NFKC').replace(everyUnseen, '').toLowerCase();
}
