import type { CSSProperties } from 'react';
import { jointCredit } from '@/lib/document/joint-credit';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { siteMessages } from '@/lib/kit/messages/site';
import type { BlockViewProps } from '../block-view';
import type { Gallery } from './gallery';

/** How much of a row a picture takes: rows of equal height need widths in proportion. */
function ratioOf({ width, height }: PhotoFigure): CSSProperties {
  return { '--ratio': Math.round((width / height) * 1_000) / 1_000 } as CSSProperties;
}

/**
 * Several pictures together. A strip is a box that scrolls by itself: by touch from picture to picture, by the arrow
 * keys once it has the focus, by its scrollbar; nothing of it needs a script. Pictures that are credited together are one
 * figure, whose credit names which is whose.
 */
export function GalleryView({ block, refs, context, inside }: BlockViewProps<Gallery>) {
  const shown = block.blocks.map(({ photoId }) => refs.photos.get(String(photoId)));
  const count = shown.filter(Boolean).length;
  if (count === 0) return null;
  // Of two pictures nothing has to be moved to be seen.
  const layout = block.layout === 'strip' && count > 1 ? 'strip' : count > 2 ? 'grid' : 'pair';
  const words = siteMessages(context.language);
  const isJoint = block.credits === 'together' && count > 1;
  const credit = isJoint
    ? jointCredit(
        shown.filter((photo) => photo !== undefined),
        layout === 'pair',
        context.language,
      )
    : '';
  const pictures = inside({ ...context, room: layout, creditedTogether: isJoint });
  const list = (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without bullets
    <ul role="list" aria-label={layout === 'strip' ? undefined : words.galleryOf(count)}>
      {block.blocks.map(({ id }, i) => {
        const photo = shown[i];
        return photo ? (
          <li key={id} style={ratioOf(photo)}>
            {pictures[i]}
          </li>
        ) : null;
      })}
    </ul>
  );
  const row =
    layout === 'strip' ? (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1)
      <section className="gallery-scroll" aria-label={words.galleryStrip(count)} tabIndex={0}>
        {list}
      </section>
    ) : (
      list
    );
  if (!isJoint) return <div className={`gallery gallery-${layout}`}>{row}</div>;
  return (
    <figure className={`gallery gallery-${layout} gallery-joint`}>
      {row}
      {credit && (
        <figcaption>
          <small>{credit}</small>
        </figcaption>
      )}
    </figure>
  );
}
