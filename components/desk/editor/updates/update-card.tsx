'use client';

import { useEffect, useRef, useState } from 'react';
import { documentText } from '@/blocks/document-text';
import { correctUpdateTime } from '@/lib/actions/correct-update-time';
import type { DeskStory, DeskUpdate } from '@/lib/document/shapes/desk-story';
import type { StorySchedule } from '@/lib/document/shapes/schedule';
import { putsRight } from '@/lib/document/shapes/update-kind';
import { formatDate } from '@/lib/kit/dates';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { updatesMessages } from '@/lib/kit/messages/updates';
import { refsOf } from '../desk-context';
import { useDesk } from '../desk-provider';
import { Later } from '../later';
import { CorrectTimeButton } from '../times/correct-time-button';
import { useSoon } from '../use-soon';

const loadEditor = () => import('./update-editor').then(({ UpdateEditor }) => UpdateEditor);

interface Props {
  storyId: string;
  update: DeskUpdate;
  /** What is planned for it. */
  plans: readonly StorySchedule[];
  /** Something was planned for it, or called off. */
  onPlanned: () => void;
  live: boolean;
  readOnly: boolean;
  mayCorrectTime: boolean;
  choices: DeskStory['choices'];
  /** Just begun, or asked for elsewhere: opened at once and brought into view. */
  begun: boolean;
  onChange: (update: DeskUpdate) => void;
}

/** One update: its label, its times and its first words; opened, its editor. */
export function UpdateCard({
  storyId,
  update,
  plans,
  onPlanned,
  live,
  readOnly,
  mayCorrectTime,
  choices,
  begun,
  onChange,
}: Props) {
  const words = updatesMessages();
  const later = scheduleMessages();
  useSoon(loadEditor);
  const context = useDesk();
  const [open, setOpen] = useState(begun);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!begun) return;
    setOpen(true);
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [begun]);
  const { kind, status, publishedAt, updatedAt, author } = update;
  const time = publishedAt
    ? words.published(formatDate(publishedAt, 'dateTime', context.locale))
    : words.edited(formatDate(updatedAt, 'dateTime', context.locale));
  const opening = documentText(update.document, refsOf(context)).slice(0, 160);
  return (
    <article ref={card} className="update-card scroll-my-20" data-update={update.id}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={`update-kind ${putsRight(kind) ? 'text-caution' : 'text-accent'}`}>
          {words.kind[kind]}
        </span>
        <span className="text-xs font-semibold text-ink-soft">{words.status[status]}</span>
        {update.changed && status === 'published' && (
          <span className="text-xs font-semibold text-caution">{words.changed}</span>
        )}
        {!open && (
          <button type="button" className="btn btn-quiet ms-auto" onClick={() => setOpen(true)}>
            {words.open}
          </button>
        )}
      </div>
      <div className="text-xs text-ink-faint">
        {time} {words.by(author)}
        {mayCorrectTime && publishedAt && status === 'published' && (
          <CorrectTimeButton
            publishedAt={publishedAt}
            clockedAt={update.clockedAt}
            correct={async (wanted) => {
              const answer = await correctUpdateTime({ id: update.id, time: wanted });
              if (answer.ok) onChange(answer.value);
              return answer;
            }}
            locale={context.locale}
          />
        )}
      </div>
      {open ? (
        <Later
          load={loadEditor}
          props={{
            storyId,
            update,
            plans,
            onPlanned,
            live,
            readOnly,
            choices,
            onChange,
            onClose: () => setOpen(false),
          }}
        />
      ) : (
        <>
          {plans.map(({ id, dueAt, problem }) => (
            <p key={id} className={`mt-1 text-sm font-semibold ${problem === null ? '' : 'text-danger'}`}>
              {(problem === null ? later.planned : later.failed).update(
                formatDate(dueAt, 'dateTime', context.locale),
              )}
            </p>
          ))}
          <p className="mt-1 font-serif">{update.headline || opening || words.empty}</p>
        </>
      )}
    </article>
  );
}
