import { siteMessages } from '@/lib/kit/messages/site';
import { creditLine } from './credit';
import type { PhotoFigure } from './shapes/photo';

/**
 * The credit as readers see it: `Photograph: Name / Agency via Library`. Wording that an agency requires stands alone.
 * Empty when nobody is named, whether by decision or not yet.
 */
export function labelledCredit(photo: Pick<PhotoFigure, 'credit' | 'creditStatus'>, language = 'en'): string {
  if (photo.creditStatus !== 'known') return '';
  const line = creditLine(photo.credit);
  if (!line || photo.credit.line) return line;
  return `${siteMessages(language).creditLabel[photo.credit.kind]}: ${line}`;
}
