/** Whether this is a language tag (BCP 47) as we take it: beginning with a language, and one that dates can be written in. */
export function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // en-12: two figures are no part of a tag
  }
}

/** Scripts that are written from right to left (ISO 15924), of those that languages are written in today. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

const known = new Map<string, 'ltr' | 'rtl'>();
/** More than any site has; whoever makes them up fills no memory. */
const most = 500;

/** Which way a language (BCP 47) is written; left to right for what is no language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const before = known.get(language);
  if (before) return before;
  const direction = findDirection(language);
  if (known.size < most) known.set(language, direction);
  return direction;
}

function findDirection(language: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** Attributes of an element among words of another language; none where the two differ by region at most. */
export function inLanguageAmong(language: string, around: string): Partial<ReturnType<typeof inLanguage>> {
  return language.split('-')[0] === around.split('-')[0] ? {} : inLanguage(language);
}

/** Attributes of an element whose words are in a language of their own. */
export function inLanguage(language: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: directionOf(language) };
}
