import { formatCredit } from './format-credit';
import type { PhotoFigure } from './shapes/photo';

/**
 * The credit as readers see it below a picture, in the site's style. Empty when nobody is named, whether by decision
 * or not yet.
 */
export function labelledCredit(
  photo: Pick<PhotoFigure, 'credit' | 'creditStatus' | 'creditStyle'>,
  language = 'en',
): string {
  return photo.creditStatus === 'known' ? formatCredit(photo.credit, photo.creditStyle, language) : '';
}
