/** How a language sets quotations and dashes. A mark carries the space that belongs inside it. */
export interface Typography {
  double: readonly [string, string];
  single: readonly [string, string];
  /** What two hyphens become between words, and between spaces. */
  dash: readonly [string, string];
  /** How a text ends whose last word begins with an apostrophe and not with a quotation; the mark is written '. */
  elided?: RegExp;
  /** Whether a narrow space stands before ; ! ? and a wide one before a colon. */
  spaced?: true;
}

const curly = { double: ['“', '”'], single: ['‘', '’'] } as const;
const low = { double: ['„', '“'], single: ['‚', '‘'] } as const;
const right = { double: ['”', '”'], single: ['’', '’'] } as const;
const pointed = ['«', '»'] as const;
const em = ['—', '—'] as const;
const en = ['–', '–'] as const;

const english: Typography = {
  ...curly,
  dash: em,
  elided: /'(\d\ds|tis|twas|til|till|em|n|cause|bout|cos|cuz)$/i,
};
const british: Typography = { ...english, dash: ['—', '–'] };
const german: Typography = { ...low, dash: en, elided: /'(s|n|ne|nen|ner|nem|rein|raus|runter|rauf|ran)$/i };

/** As Unicode's CLDR gives them (characters, delimiters), and the newspapers of a country where those differ. */
const tables: Record<string, Typography> = {
  en: english,
  'en-gb': british,
  'en-ie': british,
  'en-au': british,
  'en-nz': british,
  'en-za': british,
  nl: { ...curly, dash: en, elided: /('(s|t|n|k|m|r|ns)|jaren '\d\d)$/i },
  de: german,
  'de-ch': { ...german, double: pointed, single: ['‹', '›'] },
  'de-li': { ...german, double: pointed, single: ['‹', '›'] },
  fr: { double: ['«\u202f', '\u202f»'], single: ['“', '”'], dash: en, spaced: true },
  'fr-ch': { double: ['«\u202f', '\u202f»'], single: ['‹\u202f', '\u202f›'], dash: en, spaced: true },
  es: { double: pointed, single: ['“', '”'], dash: em },
  'es-mx': { ...curly, dash: em },
  'es-us': { ...curly, dash: em },
  ca: { double: pointed, single: ['“', '”'], dash: en },
  it: { double: pointed, single: ['“', '”'], dash: en, elided: /anni '\d\d$/i },
  pt: { ...curly, dash: em },
  'pt-pt': { double: pointed, single: ['“', '”'], dash: en },
  el: { double: pointed, single: ['“', '”'], dash: en },
  ru: { double: pointed, single: ['„', '“'], dash: em },
  uk: { double: pointed, single: ['„', '“'], dash: em },
  be: { double: pointed, single: ['„', '“'], dash: em },
  bg: { double: ['„', '“'], single: ['‚', '‘'], dash: en },
  pl: { double: ['„', '”'], single: pointed, dash: en },
  hu: { double: ['„', '”'], single: ['»', '«'], dash: en },
  ro: { double: ['„', '”'], single: pointed, dash: en },
  cs: { ...low, dash: en },
  sk: { ...low, dash: en },
  sl: { ...low, dash: en },
  hr: { ...low, dash: en },
  lt: { ...low, dash: en },
  et: { double: ['„', '“'], single: pointed, dash: en },
  sv: { ...right, dash: en },
  fi: { ...right, dash: en },
  da: { ...right, dash: en },
  nb: { double: pointed, single: ['‘', '’'], dash: en },
  nn: { double: pointed, single: ['‘', '’'], dash: en },
  no: { double: pointed, single: ['‘', '’'], dash: en },
  tr: { ...curly, dash: en },
};

/** Where the straight marks are letters of their own (gershayim), or the keyboard gives the right ones. */
const asTyped = /^(he|yi|ja|zh|ko)\b/;

/** The habits of a language tag (BCP 47): its own, those of its language, else curly marks; null where all stays as typed. */
export function typographyOf(language: string): Typography | null {
  const tag = language.toLowerCase();
  if (asTyped.test(tag)) return null;
  return tables[tag] ?? tables[tag.split('-')[0] ?? ''] ?? { ...curly, dash: en };
}
