import { EmbedShown } from '@/blocks/embed/embed-shown.view';
import { PhotoCaption } from '@/blocks/photo/caption.view';
import { layoutOf } from '@/blocks/photo/photo.view';
import { Picture } from '@/blocks/photo/picture.view';
import { figureRooms } from '@/blocks/photo/picture-room';
import type { Refs } from '@/lib/document/refs';
import type { LeadFigure } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import type { FrameOf } from '@/lib/output/embed-frames';

/** The picture or video above the story. It is what the first screen waits for, so it is asked for at once. */
export function LeadMedia({
  lead,
  refs,
  locale,
  frameOf,
}: {
  lead: LeadFigure | null;
  refs: Refs;
  locale: Locale;
  frameOf: FrameOf;
}) {
  if (!lead) return null;
  if (lead.kind === 'video') {
    return <EmbedShown embed={lead.embed} refs={refs} anchor="lead" locale={locale} frameOf={frameOf} />;
  }
  const layout = layoutOf('wide', lead.photo);
  return (
    <figure className={layout === 'wide' ? 'photo photo-wide photo-lead' : 'photo photo-lead'}>
      <Picture
        photo={lead.photo}
        alt={lead.alt}
        room={figureRooms[layout]}
        pause={siteMessages(locale.language).pauseAnimation}
        eager
      />
      <PhotoCaption photo={lead.photo} language={locale.language}>
        {lead.caption}
      </PhotoCaption>
    </figure>
  );
}
