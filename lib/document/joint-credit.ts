import { creditLineMessages } from '@/lib/kit/messages/credit-line';
import { type CreditPart, creditParts } from './credit';
import { formatParts } from './format-credit';
import { sameJson } from './same-json';
import type { PhotoFigure } from './shapes/photo';

type Credited = Pick<PhotoFigure, 'credit' | 'creditStatus' | 'creditStyle' | 'withheld'>;

interface Shared {
  parts: CreditPart[];
  /** The pictures that it is the credit of, counted from 1. */
  numbers: number[];
}

/** Pictures with the very same credit, in the order of the first of each; those that nobody is named for are left out. */
function sharedCredits(photos: readonly Credited[]): Shared[] {
  const shared: Shared[] = [];
  for (const [index, { credit, creditStatus, withheld }] of photos.entries()) {
    if (withheld || creditStatus !== 'known') continue;
    const parts = creditParts(credit);
    const known = shared.find((other) => sameJson(other.parts, parts));
    if (known) known.numbers.push(index + 1);
    else shared.push({ parts, numbers: [index + 1] });
  }
  return shared;
}

/**
 * One credit line for pictures that stand together: `Photographs: A / B (left); C (right)`. Who made several is named
 * once, and where one credit holds for all of them it says of none which it is. The first picture's style counts, as a
 * site has one. Empty when nobody is named.
 * @param beside whether there are two, side by side: then places have words instead of numbers
 */
export function jointCredit(photos: readonly Credited[], beside: boolean, language = 'en'): string {
  const [first] = photos;
  if (!first) return '';
  const { left, right } = creditLineMessages(language).creditWords;
  const named = (number: number) => (beside && photos.length === 2 ? [left, right][number - 1] : number);
  const shared = sharedCredits(photos);
  const parts = shared.flatMap(({ parts: own, numbers }) => {
    const where = numbers.length < photos.length ? numbers.map(named).join(', ') : '';
    return own.map((part) => ({
      ...part,
      place: [where, part.place].filter(Boolean).join(', '),
      pictures: numbers.length,
    }));
  });
  return formatParts(parts, first.creditStyle, language);
}
