import { contrast, grounds, readable } from '@/lib/document/site/contrast';
import initials from './initials.json' with { type: 'json' };

const drawn: Readonly<Record<string, string>> = initials;
const [paper] = grounds.day;
/** A front page, for names that begin with a letter we have no drawing of. */
const frontPage =
  'M6 8h20v3.5H6zM6 14h9v10H6zM17.5 14H26v1.5h-8.5zM17.5 18H26v1.5h-8.5zM17.5 22H26v1.5h-8.5z';
/** Nobody looks under these for a newspaper: English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian. */
const article =
  /^(?:the|an?|der|die|das|les?|la|el|los|las|il|lo|gli|os?|as|de|het|den|det)\s+(?=\p{L}|\p{N})/iu;

/** The letter or digit by which people know an outlet: of “The Wrenmouth Ledger” the W. Empty where it has none. */
export function initialOf(name: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(name.trim().replace(article, ''))?.[0] ?? '';
  return letter.toUpperCase();
}

/**
 * The small square by which browsers show a site in tabs and bookmarks: its initial on its own colour, or a front page
 * where the initial is of a script that isn't drawn here.
 * @returns SVG of 32 × 32 without a word of text in it, so it looks the same whatever faces a machine has
 */
export function siteIcon(site: { name: string; colour: string }): string {
  const ground = contrast(site.colour, paper) >= readable ? site.colour : '#15171a';
  const shape = drawn[initialOf(site.name)] ?? frontPage;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${ground}" d="M0 0h32v32H0z"/><path fill="${paper}" d="${shape}"/></svg>`;
}
