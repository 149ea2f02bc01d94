import { DateTime } from '@/components/ui/date-time';
import { embedByline } from './embed-lines';
import { EmbedNote } from './embed-note.view';
import { type EmbedPartProps, ReplyLine } from './embed-post.view';

/** A post of which little more is known than who made it and where: one modest line. */
export function EmbedLine({ embed, anchor, locale, lost }: EmbedPartProps) {
  const source = embed.title || embedByline(embed, locale.language) || embed.url;
  if (!source) return null;
  return (
    <p className="embed-line" id={anchor}>
      <span>{embed.url && !lost ? <a href={embed.url}>{source}</a> : source}</span>{' '}
      <ReplyLine embed={embed} locale={locale} />{' '}
      {embed.postedAt && <DateTime value={embed.postedAt} format="dateTime" locale={locale} />}
      {lost && ' '}
      <EmbedNote embed={embed} lost={lost} locale={locale} />
    </p>
  );
}
