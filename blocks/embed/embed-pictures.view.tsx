import type { Refs } from '@/lib/document/refs';
import type { EmbedContent, EmbedPicture } from '@/lib/document/shapes/embed';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { PhotoCaption } from '../photo/caption.view';
import { Picture } from '../photo/picture.view';
import { figureRooms } from '../photo/picture-room';

interface Props {
  embed: EmbedContent;
  photos: Refs['photos'] | undefined;
  /** It leads its story: its picture is as wide as a lead picture, and on the first screen. */
  leads?: boolean;
  locale: Locale;
}

/** What a quotation gives a picture (styles/embed.css). */
const room = { sizes: '(min-width:40rem)32rem,calc(100vw - 5.25rem)', widths: [640, 960, 1280] };

function OnePicture({ picture, photos, leads, locale }: { picture: EmbedPicture } & Omit<Props, 'embed'>) {
  const photo = picture.photoId ? photos?.get(picture.photoId) : undefined;
  const alt = picture.alt.trim();
  if (photo) {
    return (
      <figure className="embed-picture">
        <Picture photo={photo} alt={alt || photo.alt} room={leads ? figureRooms.wide : room} eager={leads} />
        <PhotoCaption photo={photo} language={locale.language}>
          {null}
        </PhotoCaption>
      </figure>
    );
  }
  if (!alt) return null;
  return <p className="embed-picture-words">{siteMessages(locale.language).pictureShows(alt)}</p>;
}

/**
 * The pictures of a post: ours, where the library has them with a credit; of the others what they show, in words. Nothing
 * is asked of the platform.
 */
export function EmbedPictures({ embed, ...shown }: Props) {
  return embed.pictures?.map((picture, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pictures have no identity but their place
    <OnePicture key={i} picture={picture} {...shown} />
  ));
}
