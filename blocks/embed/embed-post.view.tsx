import { DateTime } from '@/components/ui/date-time';
import type { Refs } from '@/lib/document/refs';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { EmbedFrame } from '@/lib/document/shapes/embed-frame';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { Lines } from '../rich-text.view';
import { PostFrame } from './embed-frame.view';
import { EmbedNote, type Lost } from './embed-note.view';
import { EmbedPictures } from './embed-pictures.view';

export interface EmbedPartProps {
  embed: EmbedContent;
  /** The id that quotations of this post link to. */
  anchor: string;
  /** In which it may be opened; null or left out for none. */
  frame?: EmbedFrame | null;
  locale: Locale;
  /** Why its platform no longer shows it; null or left out while it does. */
  lost?: Lost;
  /** Our copies of its pictures. */
  photos?: Refs['photos'];
}

/** What a post answers, linked where the address is known. */
export function ReplyLine({ embed, locale }: Pick<EmbedPartProps, 'embed' | 'locale'>) {
  if (!embed.inReplyTo) return null;
  const words = siteMessages(locale.language).inReplyTo(embed.inReplyTo.handle);
  return (
    <span className="embed-reply">
      {embed.inReplyTo.url ? <a href={embed.inReplyTo.url}>{words}</a> : words}
    </span>
  );
}

/** A post that can be read here, or opened: who, where, when, the words, and the way to the original. */
export function EmbedPost({ embed, anchor, locale, frame, lost, photos }: EmbedPartProps) {
  const words = siteMessages(locale.language);
  const paragraphs = embed.text.split(/\n{2,}/).filter((text) => text.trim());
  const name = embed.authorName && embed.authorName !== embed.handle ? embed.authorName : '';
  return (
    <figure className="embed" id={anchor}>
      {embed.platform && <p>{words.postOn(embed.platform)}</p>}
      {(embed.title || paragraphs.length > 0) && (
        // The link below says where it is from, unless nothing is there any more.
        <blockquote cite={(lost && embed.url) || undefined} dir="auto">
          {embed.title && (
            <p>
              <strong>{embed.title}</strong>
            </p>
          )}
          {paragraphs.map((text, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
            <p key={i}>
              <Lines text={text} />
            </p>
          ))}
        </blockquote>
      )}
      <EmbedPictures embed={embed} photos={photos} locale={locale} />
      <figcaption>
        {(name || embed.handle) && (
          <span>
            {name && <cite>{name}</cite>} {embed.handle && `@${embed.handle}`}
          </span>
        )}{' '}
        <ReplyLine embed={embed} locale={locale} />
        {embed.inReplyTo && ' '}
        {embed.postedAt && <DateTime value={embed.postedAt} format="dateTime" locale={locale} />}{' '}
        <EmbedNote embed={embed} lost={lost} locale={locale} />
        {embed.url && !lost && (
          <a className="embed-link" href={embed.url}>
            {words.readOn(embed.platform)}
          </a>
        )}
        {frame && <PostFrame embed={embed} frame={frame} locale={locale} />}
      </figcaption>
    </figure>
  );
}
