'use client';

import type { DeskStory } from '@/lib/document/shapes/desk-story';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { workflowMessages } from '@/lib/kit/messages/workflow';
import { PlanLine } from '../../review/plan-line';
import { StepButtons } from '../../review/step-buttons';
import type { SaveQueue } from '../save-queue';
import type { StoryFeed } from '../together/story-feed';
import type { Publication } from '../use-publication';
import type { StoryContent } from '../use-story-draft';

interface Props {
  story: DeskStory;
  publication: Publication;
  queue: SaveQueue<StoryContent>;
  feed: StoryFeed;
  locale: Locale;
}

const tones: Record<string, string> = {
  in_review: 'border-accent bg-accent-wash',
  returned: 'border-caution bg-caution-wash',
  approved: 'border-good bg-good-wash',
};

/**
 * Below the header, while a story is on its way to approval: how far it has come, what was said to it, and the next step.
 * Whoever may publish their own drafts finds the first step in the settings; whoever may not, here.
 */
export function ReviewBar({ story: { id, may }, publication, queue, feed, locale }: Props) {
  const words = workflowMessages().bar;
  const { status, review } = publication;
  const { step, approvedVersion } = review;
  const plain = status === 'draft';
  const handsIn = plain && may.handIn && !may.publish;
  const planned = review.assignees.length > 0 || review.deadline !== null;
  if (!(status in tones) && !handsIn && !(plain && planned)) return null;
  const said = step && !(plain && step.kind !== 'take-back') ? step : null;
  const when = said ? formatDate(said.at, 'short', locale) : '';
  const changed = status === 'approved' && (approvedVersion !== queue.version || queue.unsaved);
  return (
    <section
      aria-label={words.label}
      className={`border-s-3 px-4 py-2 text-sm sm:px-6 ${tones[status] ?? 'border-edge bg-sunken'}`}
    >
      <div className="mx-auto flex max-w-[69rem] flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60">
          <p className="text-pretty">
            <strong className="font-semibold">{said ? words[said.kind](said.by, when) : words.draft}</strong>
            {changed && <span className="ms-2 font-semibold text-caution">{words.changed}</span>}
          </p>
          {said?.note && <p className="text-pretty break-words whitespace-pre-line">{said.note}</p>}
          <p className="text-ink-soft empty:hidden">
            <PlanLine review={review} open={status !== 'approved'} now={Date.now()} locale={locale} />
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {(!plain || handsIn) && (
            <StepButtons
              storyId={id}
              status={status}
              may={may}
              whenSaved={() => queue.whenSaved()}
              onChanged={() => feed.look()}
            />
          )}
        </div>
      </div>
    </section>
  );
}
