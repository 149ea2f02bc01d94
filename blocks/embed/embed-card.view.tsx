import { DateTime } from '@/components/ui/date-time';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { siteMessages } from '@/lib/kit/messages/site';
import { Lines } from '../rich-text.view';
import { PlayerFrame, PostFrame } from './embed-frame.view';
import { EmbedNote } from './embed-note.view';
import { EmbedPictures } from './embed-pictures.view';
import type { EmbedPartProps } from './embed-post.view';

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}

/** Who made it: the author's name, else the handle, else nothing. */
function makerOf(embed: EmbedContent): string {
  return embed.authorName ?? (embed.handle ? `@${embed.handle}` : '');
}

function PlaySign() {
  return (
    <svg className="embed-play" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="23" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M19.5 15.5v17l14-8.5z" fill="currentColor" />
    </svg>
  );
}

/** A video or a page as a card: what it is, whose it is, and the way to it. */
export function EmbedCard({ embed, anchor, locale, frame, lost, photos }: EmbedPartProps) {
  const words = siteMessages(locale.language);
  const url = embed.url ?? '';
  const video = embed.kind === 'video';
  const platform = embed.platform || hostOf(url);
  const title = embed.title || (video ? words.videoOn(platform) : platform);
  const maker = makerOf(embed);
  const ratio = frame?.ratio;
  const leads = anchor === 'lead';
  return (
    <figure className={`embed-card embed-card-${embed.kind}`} id={anchor}>
      {frame && ratio && (
        <PlayerFrame
          embed={embed}
          frame={{ ...frame, ratio }}
          photos={photos}
          leads={leads}
          locale={locale}
        />
      )}
      {video && <PlaySign />}
      <p className="embed-platform">{video ? words.videoOn(platform) : platform}</p>
      <p className="embed-title">{title}</p>
      {embed.text.trim() && (
        <p className="embed-text">
          <Lines text={embed.text.trim()} />
        </p>
      )}
      <EmbedPictures embed={embed} photos={photos} leads={leads} locale={locale} />
      <figcaption>
        {maker && <span>{maker}</span>}{' '}
        {embed.postedAt && <DateTime value={embed.postedAt} format="date" locale={locale} />}{' '}
        <EmbedNote embed={embed} lost={lost} locale={locale} />
        {!lost && (
          <a className="embed-link" href={url}>
            {video ? words.watchOn(platform) : hostOf(url)}
          </a>
        )}
        {frame && !ratio && <PostFrame embed={embed} frame={frame} locale={locale} />}
      </figcaption>
    </figure>
  );
}
