import type { Refs } from '@/lib/document/refs';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { EmbedFrame } from '@/lib/document/shapes/embed-frame';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { Picture } from '../photo/picture.view';
import { figureRooms } from '../photo/picture-room';
import { embedByline } from './embed-lines';

interface FrameProps {
  embed: EmbedContent;
  frame: EmbedFrame;
  locale: Locale;
}

/** What the island reads (islands/embed-post.ts). */
function attributesOf({ embed, frame, locale }: FrameProps) {
  const words = siteMessages(locale.language);
  const { provider, src, height, tells, question, autoplay, referrer } = frame;
  return {
    provider,
    src,
    'frame-title': [embed.title, embedByline(embed, locale.language)].filter(Boolean).join(', '),
    wait: words.frameWait(frame.label),
    ...{ height, tells, autoplay, referrer },
    question: question && JSON.stringify(question),
  };
}

/** What loading a frame means, and once it is loaded whether that shall happen without asking. One line, before and after. */
function FrameTerms({ frame, locale }: Omit<FrameProps, 'embed'>) {
  const words = siteMessages(locale.language);
  return (
    <>
      <span data-when="kept">{words.frameTerms(frame.label)}</span>
      {frame.remember && (
        <label data-when="live" hidden>
          <input type="checkbox" /> {words.frameAlways(frame.label)}
        </label>
      )}
    </>
  );
}

/**
 * Below a quotation: the button that shows the post itself. There only for browsers that run scripts, and then from the
 * first paint on.
 */
export function PostFrame(props: FrameProps) {
  const { embed, frame, locale } = props;
  const words = siteMessages(locale.language);
  return (
    <embed-post {...attributesOf(props)}>
      <button type="button">
        <span data-when="kept">{words.showPost(embed.platform || frame.label)}</span>
        <span data-when="live" hidden>
          {embed.text.trim() ? words.showQuotation : words.hidePost}
        </span>
      </button>{' '}
      <FrameTerms frame={frame} locale={locale} />
    </embed-post>
  );
}

/** The video's picture where the library has it; the caption that credits it stands below. */
function Poster({
  embed,
  photos,
  leads,
  upright,
}: Pick<PlayerProps, 'embed' | 'photos' | 'leads'> & { upright: boolean }) {
  const photo = photos?.get(embed.pictures?.[0]?.photoId ?? '');
  if (!photo || photo.withheld) return null;
  const room = leads && !upright ? figureRooms.wide : figureRooms.column;
  return <Picture photo={photo} alt="" room={room} crop={upright ? undefined : '16:9'} eager={leads} />;
}

interface PlayerProps extends FrameProps {
  frame: EmbedFrame & { ratio: number };
  /** Our copies of its pictures. */
  photos?: Refs['photos'];
  /** It leads its story: its poster is as wide as a lead picture, and on the first screen. */
  leads?: boolean;
}

/**
 * The place of a player, with a poster of ours: the library's picture, else one that we draw. Nothing is fetched from its
 * platform before the reader asks.
 */
export function PlayerFrame({ photos, leads, ...props }: PlayerProps) {
  const { embed, frame, locale } = props;
  const words = siteMessages(locale.language);
  const upright = frame.ratio < 1;
  return (
    <embed-post className={upright ? 'embed-player embed-upright' : 'embed-player'} {...attributesOf(props)}>
      <div className="embed-poster" style={{ aspectRatio: frame.ratio }}>
        <Poster embed={embed} photos={photos} leads={leads} upright={upright} />
        <button type="button" data-when="kept">
          <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path d="M16 11v26l21-13z" fill="currentColor" />
          </svg>
          <span className="sr-only">
            {words.playVideo(embed.title || words.videoOn(embed.platform || frame.label))}
          </span>
        </button>
      </div>
      <FrameTerms frame={frame} locale={locale} />
    </embed-post>
  );
}
