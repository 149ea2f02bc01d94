import Link from 'next/link';
import type { StoryRow } from '@/lib/document/shapes/desk-story';
import type { Locale } from '@/lib/kit/dates';
import { deskMessages } from '@/lib/kit/messages/desk';
import { ChangedTime } from '../time/changed-time';

import { StatusBadge } from './status-badge';

/** One story in the list: its headline leads to the editor, "View page" to what readers see. */
export function StoryItem({ story, now, locale }: { story: StoryRow; now: number; locale: Locale }) {
  const words = deskMessages().stories;
  const headline = story.headline.trim();
  return (
    <li className="relative grid gap-x-6 gap-y-1.5 px-4 py-3 hover:bg-sunken sm:grid-cols-[minmax(0,1fr)_auto] sm:px-3">
      <h2 className="min-w-0 font-serif text-lg leading-snug font-medium text-pretty">
        {/* The whole row is the link's target; "View page" lies above it. */}
        <Link
          href={`/desk/stories/${story.id}`}
          className="break-words after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4"
        >
          {headline || <span className="text-ink-soft italic">{words.untitled}</span>}
          {!headline && story.slug && (
            <span className="ms-2 font-sans text-sm font-normal text-ink-soft">{story.slug}</span>
          )}
        </Link>
      </h2>
      <p className="flex flex-wrap items-center gap-1.5 sm:justify-end">
        <StatusBadge status={story.status} changed={story.changed} />
      </p>
      <p className="min-w-0 text-sm text-ink-soft">
        {story.section ?? words.noSection}
        <Dot />
        {words.by(story.createdBy)}
        {story.updatedBy !== story.createdBy && `, ${words.editedBy(story.updatedBy)}`}
      </p>
      <p className="flex items-center text-sm text-ink-soft sm:justify-end">
        {story.path && (
          <>
            <a
              href={story.path}
              aria-label={words.viewPageOf(headline || words.untitled)}
              className="text-link relative -my-1 py-1"
            >
              {words.viewPage}
            </a>
            <Dot />
          </>
        )}
        <span className="sr-only">{deskMessages().time.updated} </span>
        <ChangedTime instant={story.updatedAt} now={now} locale={locale} />
      </p>
    </li>
  );
}

function Dot() {
  return (
    <span aria-hidden="true" className="mx-1.5">
      ·
    </span>
  );
}
