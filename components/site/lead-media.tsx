import { EmbedCard } from '@/blocks/embed/embed-card.view';
import { EmbedLine } from '@/blocks/embed/embed-line.view';
import { PhotoCaption } from '@/blocks/photo/caption.view';
import { figureSizes, layoutOf } from '@/blocks/photo/photo.view';
import { Picture } from '@/blocks/photo/picture.view';
import type { LeadFigure } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import type { FrameOf } from '@/lib/output/embed-frames';

/** The picture or video above the story. It is what the first screen waits for, so it is asked for at once. */
export function LeadMedia({
  lead,
  locale,
  frameOf,
}: {
  lead: LeadFigure | null;
  locale: Locale;
  frameOf: FrameOf;
}) {
  if (!lead) return null;
  if (lead.kind === 'video') {
    const Video = lead.embed.url ? EmbedCard : EmbedLine;
    return <Video embed={lead.embed} anchor="lead" locale={locale} frame={frameOf(lead.embed)} />;
  }
  const layout = layoutOf('wide', lead.photo);
  return (
    <figure className={`photo photo-${layout} photo-lead`}>
      <Picture
        photo={lead.photo}
        alt={lead.alt}
        sizes={figureSizes[layout]}
        pause={siteMessages(locale.language).pauseAnimation}
        eager
      />
      <PhotoCaption photo={lead.photo} language={locale.language}>
        {lead.caption}
      </PhotoCaption>
    </figure>
  );
}
