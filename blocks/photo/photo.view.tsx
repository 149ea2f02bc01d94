import { isBlank } from '@/lib/document/rich-text';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { siteMessages } from '@/lib/kit/messages/site';
import type { BlockViewProps } from '../block-view';
import { RichTextView } from '../rich-text.view';
import { PhotoCaption } from './caption.view';
import { altOf } from './check-photo';
import { captionOf, type Photo } from './photo';
import { Picture } from './picture.view';

/** What the story's grid gives a figure (styles/story.css): the text column, or the wide one around it. */
export const figureSizes = {
  column: '(min-width: 40rem) 35rem, calc(100vw - 2.5rem)',
  wide: '(min-width: 70rem) 65rem, 100vw',
} as const;

/** What containers give their pictures (styles/boxes.css). */
const roomSizes = {
  box: '(min-width: 40rem) 32rem, calc(100vw - 5rem)',
  pair: '(min-width: 70rem) 36rem, (min-width: 40rem) 55vw, 100vw',
  grid: '(min-width: 48rem) 26rem, 100vw',
  strip: '(min-width: 48rem) 40rem, 86vw',
} as const;

/** A picture that stands upright would fill two screens if it were as wide as the wide column. */
export function layoutOf(layout: Photo['layout'], photo: PhotoFigure): Photo['layout'] {
  return layout === 'wide' && photo.width > photo.height ? 'wide' : 'column';
}

/** A photo with its caption and its credit. */
export function PhotoView({ block, refs, context }: BlockViewProps<Photo>) {
  const photo = refs.photos.get(block.photoId);
  if (!photo) return null;
  const layout = layoutOf(block.layout, photo);
  const caption = captionOf(block, refs);
  return (
    <figure className={context.room ? 'photo' : `photo photo-${layout}`}>
      <Picture
        photo={photo}
        alt={altOf(block, photo)}
        sizes={context.room ? roomSizes[context.room] : figureSizes[layout]}
        pause={siteMessages(context.language).pauseAnimation}
      />
      <PhotoCaption photo={photo} language={context.language} credited={!context.creditedTogether}>
        {!photo.withheld && !isBlank(caption) && <RichTextView text={caption} />}
      </PhotoCaption>
    </figure>
  );
}
