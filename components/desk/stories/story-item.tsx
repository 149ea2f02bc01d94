import Link from 'next/link';
import type { ReactNode } from 'react';
import type { StoryRow } from '@/lib/document/shapes/desk-story';
import type { LiveState } from '@/lib/document/shapes/live';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { deskMessages } from '@/lib/kit/messages/desk';
import { embargoMessages } from '@/lib/kit/messages/embargo';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { PlanLine } from '../review/plan-line';
import { ChangedTime } from '../time/changed-time';
import { StatusBadge } from './status-badge';

/** One story in the list: its headline leads to the editor, "View page" to what readers see. */
export function StoryItem({ story, now, locale }: { story: StoryRow; now: number; locale: Locale }) {
  const words = deskMessages().stories;
  const headline = story.headline.trim();
  return (
    <li className="relative gap-x-6 px-4 py-3 hover:bg-sunken sm:flex">
      <div className="min-w-0 grow">
        <h2 className="font-serif text-lg leading-snug font-medium text-balance">
          <StoryLink story={story}>
            {headline || <span className="text-ink-soft italic">{words.untitled}</span>}
            {!headline && story.slug && (
              <span className="ms-2 font-sans text-sm font-normal text-ink-soft">{story.slug}</span>
            )}
          </StoryLink>
        </h2>
        <p className="mt-1 text-sm text-ink-soft">
          {story.section && (
            <>
              {story.section}
              <Dot />
            </>
          )}
          {words.by(story.createdBy)}
          {story.updatedBy !== story.createdBy && `, ${words.editedBy(story.updatedBy)}`}
          {(story.assignees.length > 0 || story.deadlineAt) && (
            <>
              <Dot className="max-sm:hidden" />
              <span className="max-sm:block">
                <PlanLine
                  review={{
                    assignees: story.assignees.map((name) => ({ id: name, name })),
                    deadline: story.deadlineAt ? { at: story.deadlineAt, zone: locale.zone } : null,
                  }}
                  open
                  now={now}
                  locale={locale}
                />
              </span>
            </>
          )}
        </p>
      </div>
      <div className="mt-1.5 flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1.5 sm:mt-0 sm:flex-col sm:items-end sm:justify-between">
        <p className="flex gap-1.5">
          {story.embargoedUntil && (
            <span className="inline-block rounded-sm bg-caution-wash px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap text-caution">
              {embargoMessages().until(formatDate(story.embargoedUntil, 'short', locale))}
            </span>
          )}
          <StatusBadge status={story.status} changed={story.changed} />
        </p>
        <p className="text-sm text-ink-soft">
          {story.live && (
            <>
              <LiveLink storyId={story.id} state={story.live} />
              <Dot />
            </>
          )}
          {story.path && story.mayOpen && (
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
      </div>
    </li>
  );
}

// The whole row is the link's target; "View page" lies above it.
const rowLink =
  'break-words after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4';

/** To the editor; of a colleague's story that one may not open, to its page. */
function StoryLink({ story, children }: { story: StoryRow; children: ReactNode }) {
  if (story.mayOpen) {
    return (
      <Link href={`/desk/stories/${story.id}`} className={rowLink}>
        {children}
      </Link>
    );
  }
  if (!story.path) return children;
  return (
    <a href={story.path} className={rowLink}>
      {children}
    </a>
  );
}

/** To the live desk. */
function LiveLink({ storyId, state }: { storyId: string; state: LiveState }) {
  const words = liveDeskMessages();
  return (
    <a
      href={`/desk/stories/${storyId}/live`}
      className={`text-link relative -my-1 py-1 ${state === 'live' ? 'font-semibold' : ''}`}
    >
      {words.toDesk}
      {state === 'live' && <span className="text-danger"> ●</span>}
    </a>
  );
}

function Dot({ className = '' }: { className?: string }) {
  return (
    <span aria-hidden="true" className={`mx-1.5 ${className}`}>
      ·
    </span>
  );
}
