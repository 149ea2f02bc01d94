import { embedShowing } from '@/lib/document/embed-showing';
import type { Finding } from '@/lib/document/finding';
import type { Refs } from '@/lib/document/refs';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { checkPhotoUse } from '../photo/check-photo';

/** What preflight says of a post and of its pictures, wherever they stand. */
export function checkEmbed(embed: EmbedContent, refs: Refs, place: Partial<Finding>): Finding[] {
  const { url, platform, handle, authorName, kind, pictures = [] } = embed;
  if (embedShowing(embed, refs).as === 'nothing') return [];
  const named = url || (platform && (handle || authorName));
  const findings: Finding[] = named ? [] : [{ level: 'red', code: 'embed-without-source', ...place }];
  for (const { photoId, alt } of pictures) {
    if (photoId) {
      const photo = refs.photos.get(photoId);
      findings.push(...checkPhotoUse({ alt: alt.trim() || null, decorative: false }, photo, place));
    }
  }
  // The picture of a video or a page says what its title says.
  const undescribed = kind === 'post' && pictures.some(({ photoId, alt }) => !photoId && !alt.trim());
  if (undescribed) findings.push({ level: 'amber', code: 'embed-picture-undescribed', ...place });
  return findings;
}
