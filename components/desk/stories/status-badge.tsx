import type { StoryStatus } from '@/lib/document/shapes/desk-story';
import { deskMessages } from '@/lib/kit/messages/desk';

const tones: Record<StoryStatus, string> = {
  draft: 'bg-sunken text-ink-soft',
  in_review: 'bg-accent-wash text-accent',
  returned: 'bg-caution-wash text-caution',
  approved: 'bg-good-wash text-good',
  scheduled: 'bg-accent-wash text-accent',
  published: 'bg-good-wash text-good',
  unpublished: 'bg-caution-wash text-caution',
  retracted: 'bg-danger-wash text-danger',
  killed: 'bg-danger-wash text-danger',
};

const badge = 'inline-block rounded-sm px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap';

/** Where a story is in its life and, while readers see it, whether the desk has gone on from there. */
export function StatusBadge({ status, changed }: { status: StoryStatus; changed: boolean }) {
  const words = deskMessages().stories;
  return (
    <>
      <span className={`${badge} ${tones[status]}`}>{words.status[status]}</span>
      {changed && status === 'published' && (
        <span className={`${badge} bg-caution-wash text-caution`}>{words.changed}</span>
      )}
    </>
  );
}
