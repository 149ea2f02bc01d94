import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import type { LeadMedia } from '@/lib/document/shapes/story-fields';

interface Props {
  lead: LeadMedia | null;
  photos: readonly DeskPhoto[];
  readOnly: boolean;
}

/** Keeps the room of `LeadMedia`, with the picture itself, until that is there. */
export function LeadRoom({ lead, photos, readOnly }: Props) {
  const photo = lead?.kind === 'photo' ? photos.find(({ id }) => id === lead.photoId) : undefined;
  if (lead?.kind !== 'photo' || !photo)
    return <div className="lead">{!readOnly && <div className="lead-empty" />}</div>;
  return (
    <div className="lead">
      <figure className="photo-block">
        <div className="photo-frame">
          <img
            src={photo.sizes.at(-1)?.url}
            srcSet={photo.sizes.map(({ url, width }) => `${url} ${width}w`).join(', ')}
            sizes="(min-width: 60rem) 44rem, 100vw"
            width={photo.width}
            height={photo.height}
            alt=""
          />
        </div>
        <p className="photo-caption lead-caption">{lead.caption ?? photo.caption}</p>
        <div className="lead-details-room" />
      </figure>
      {!readOnly && <div className="lead-tools" />}
    </div>
  );
}
