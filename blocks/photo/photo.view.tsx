import { isBlank } from '@/lib/document/rich-text';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { siteMessages } from '@/lib/kit/messages/site';
import type { BlockViewProps } from '../block-view';
import { RichTextView } from '../rich-text.view';
import { PhotoCaption } from './caption.view';
import { altOf } from './check-photo';
import { captionOf, type Photo } from './photo';
import { Picture } from './picture.view';
import { containerRooms, figureRooms } from './picture-room';

/** A picture that stands upright would fill two screens if it were as wide as the wide column. */
export function layoutOf(layout: Photo['layout'], photo: PhotoFigure): Photo['layout'] {
  return layout === 'wide' && photo.width > photo.height ? 'wide' : 'column';
}

/** A photo with its caption and its credit. */
export function PhotoView({ block, refs, context }: BlockViewProps<Photo>) {
  const photo = refs.photos.get(block.photoId);
  if (!photo) return null;
  const layout = layoutOf(context.wide ? 'wide' : block.layout, photo);
  const caption = captionOf(block, refs);
  return (
    <figure className={context.room || layout === 'column' ? 'photo' : 'photo photo-wide'}>
      <Picture
        photo={photo}
        alt={altOf(block, photo)}
        room={context.room ? containerRooms[context.room] : figureRooms[layout]}
        pause={siteMessages(context.language).pauseAnimation}
        whole
      />
      <PhotoCaption photo={photo} language={context.language} credited={!context.creditedTogether}>
        {!photo.withheld && !isBlank(caption) && <RichTextView text={caption} />}
      </PhotoCaption>
    </figure>
  );
}
