import { foldedName as folded } from '@/lib/document/agency-key';

/** Whether two names are one person's or agency's, however they are written. */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** The words of a text as compared by `sameName`; what only joins names is no word. */
export function wordsOf(text: string): Set<string> {
  return new Set(
    folded(text)
      .split(' ')
      .filter((word) => word !== '' && word !== 'and' && word !== 'via'),
  );
}

/**
 * Parts `Ana Lindqvist and Bo Ek` or `Ana Lindqvist; Bo Ek`. Commas are left alone, as `Lindqvist, Ana` is one person,
 * and so is an `and` between single words, as in `Marsh and Sons`.
 */
export function splitNames(text: string): string[] {
  return text
    .split(';')
    .flatMap((part) => {
      const names = part.split(/\s+(?:and|&)\s+/i).map((name) => name.trim());
      return names.every((name) => name.includes(' ')) ? names : [part.trim()];
    })
    .filter(Boolean);
}

const trade =
  /\b(?:agency|agence|archives?|associated|bureau|collection|foundation|gallery|getty|images?|library|media|museum|network|news|photos?|photo agency|pictures|pool|press|service|stock|studios?|syndication|wire)\b/i;

/** Whether a name sounds like an agency or archive rather than a person: a word of the trade, or an acronym. */
export function looksLikeAgency(name: string): boolean {
  return trade.test(name) || /^[A-Z][A-Z0-9]{1,6}$/.test(name.trim());
}
