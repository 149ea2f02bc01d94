import { bestRating } from './shapes/story-fields';

/** A rating as signs, half a star as ½: `★★★½☆`. */
export function starsOf(rating: number): string {
  const half = rating % 1 === 0 ? '' : '½';
  const full = Math.floor(rating);
  return `${'★'.repeat(full)}${half}${'☆'.repeat(bestRating - full - half.length)}`;
}
