import type { Credit } from './credit';

/** How names are compared: without case, accents, dots and white space (`B. Åkesson` is `b akesson`). */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The keys of every agency, library and supplier that a credit names, in order and once each. Rules about an agency
 * and the library's search find photos by them. Of `Northgate / Meridian` both count.
 */
export function agencyKeys(credit: Credit): string[] {
  const names = [credit, ...credit.also].flatMap((part) => [part.agency, part.library, part.suppliedBy]);
  return [...new Set(names.flatMap((name) => (name ?? '').split('/')).map(foldedName))].filter(Boolean);
}
