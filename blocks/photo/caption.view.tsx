import type { ReactNode } from 'react';
import { labelledCredit } from '@/lib/document/credit-label';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { siteMessages } from '@/lib/kit/messages/site';

/** A screenshot of a post leads to the post. */
function Credit({ photo, line }: { photo: PhotoFigure; line: string }) {
  const { kind, post, also } = photo.credit;
  const url = kind === 'screenshot' && also.length === 0 && post?.url;
  return (
    <small>
      {url ? (
        <a href={url} rel="nofollow noopener">
          {line}
        </a>
      ) : (
        line
      )}
    </small>
  );
}

/**
 * The words under a photo, then its credit unless that stands elsewhere, then what AI had to do with it. Nothing at all
 * where there is none.
 */
export function PhotoCaption({
  photo,
  language,
  credited = true,
  children,
}: {
  photo: PhotoFigure;
  language: string;
  credited?: boolean;
  children: ReactNode;
}) {
  const words = siteMessages(language);
  if (photo.withheld) {
    return (
      <figcaption>
        <span>{words.pictureWithheld}</span>
      </figcaption>
    );
  }
  const credit = credited ? labelledCredit(photo, language) : '';
  const ai = photo.aiLabel && words.aiLabel[photo.aiLabel];
  if (!children && !credit && !ai) return null;
  return (
    <figcaption>
      {children && <span>{children}</span>}
      {children && credit && ' '}
      {credit && <Credit photo={photo} line={credit} />}
      {ai && (children || credit) && ' '}
      {ai && <small className="ai-label">{ai}</small>}
    </figcaption>
  );
}
