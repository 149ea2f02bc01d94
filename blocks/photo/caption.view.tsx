import type { ReactNode } from 'react';
import { labelledCredit } from '@/lib/document/credit-label';
import type { PhotoFigure } from '@/lib/document/shapes/photo';

/** The words under a photo, then its credit. Nothing at all where there is neither. */
export function PhotoCaption({
  photo,
  language,
  children,
}: {
  photo: PhotoFigure;
  language: string;
  children: ReactNode;
}) {
  const credit = labelledCredit(photo, language);
  if (!children && !credit) return null;
  return (
    <figcaption>
      {children && <span className="caption">{children}</span>}
      {children && credit && ' '}
      {credit && <small className="credit">{credit}</small>}
    </figcaption>
  );
}
