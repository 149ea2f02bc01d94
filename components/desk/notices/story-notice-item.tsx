import Link from 'next/link';
import type { StoryNotice } from '@/lib/document/shapes/notice';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { MuteButton } from './mute-button.client';
import { NoticeButton } from './notice-button.client';

/** What somebody did with a story that one has a part in, or that its deadline comes. */
export function StoryNoticeItem({ notice, locale }: { notice: StoryNotice; locale: Locale }) {
  const words = noticeMessages();
  const { id, kind, story, by, text, at, happensAt, done } = notice;
  const sentence = words.sentence[kind]({
    by: by ?? words.somebody,
    headline: story.headline.trim() || words.untitled,
    when: formatDate(happensAt, 'dateTime', locale),
  });
  return (
    <li className="py-5 text-sm">
      <h2
        className={`text-base font-semibold text-pretty break-words ${kind === 'deadline-passed' ? 'text-danger' : ''}`}
      >
        {sentence}
      </h2>
      <p className="mt-0.5 text-ink-soft">{formatDate(at, 'dateTime', locale)}</p>
      {text && (
        <p className="mt-2 max-w-prose border-s-2 border-rule ps-3 text-pretty break-words whitespace-pre-line">
          {text}
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-3">
        <NoticeButton id={id} done={done !== null} />
        <Link href={`/desk/stories/${story.id}`} className="text-link flex min-h-9 items-center">
          {words.item.toStory}
        </Link>
        {done ? (
          <span className="text-ink-soft">
            {rightsMessages().notices.doneBy(done.by, formatDate(done.at, 'dateTime', locale))}
          </span>
        ) : (
          <MuteButton kind={kind} />
        )}
      </div>
    </li>
  );
}
