// How text is made ready to be searched, the stored one and what somebody types alike: words in small letters without
// accents, parted by one space. PostgreSQL's own `unaccent` would fold less, and not every server has it.

const letters = /[\p{L}\p{N}\p{M}]+/gu;
/** Accents, and the points and vowel signs of Hebrew and Arabic, which few people type; not those of Indic scripts. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]+/g;
/** What nothing but its capitals can be folded in: nearly every word of most languages of Latin letters. */
const plain = /^[a-zA-Z0-9]+$/;
/** Scripts that put no space between words. */
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What no decomposition takes apart. */
const spelled: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const special = new RegExp(`[${Object.keys(spelled).join('')}]`, 'g');

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** A word of a text: where it stands (UTF-16), and what it is searched as. */
export interface SearchToken {
  start: number;
  end: number;
  /** Folded. Two words, parted by a space, where one sign stands for several letters. */
  folded: string;
}

/** One run of letters and digits as it is searched; empty for what holds neither. */
function fold(run: string): string {
  const bare = run
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(special, (letter) => spelled[letter] ?? letter)
    .normalize('NFC');
  return (bare.match(letters) ?? []).join(' ');
}

/** The words of a text in their order. Punctuation, emoji and control characters part words and are none. */
export function* searchTokens(text: string): Generator<SearchToken> {
  for (const match of text.matchAll(letters)) {
    const [run] = match;
    if (plain.test(run)) {
      yield { start: match.index, end: match.index + run.length, folded: run.toLowerCase() };
      continue;
    }
    const pieces = unparted.test(run) ? segmenter.segment(run) : [{ segment: run, index: 0 }];
    for (const { segment, index } of pieces) {
      const folded = fold(segment);
      const start = match.index + index;
      if (folded) yield { start, end: start + segment.length, folded };
    }
  }
}

/** A text as it is stored and looked for: its words folded, one space between them. */
export function foldForSearch(text: string): string {
  return Array.from(searchTokens(text.toWellFormed()), ({ folded }) => folded).join(' ');
}
