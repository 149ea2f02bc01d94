import type { StoryNow } from '@/lib/document/shapes/story-now';
import { deskMessages } from '@/lib/kit/messages/desk';
import { togetherMessages } from '@/lib/kit/messages/together';

/** What readers have of a story, as far as a change of it matters. */
export type Shown = Pick<StoryNow, 'status' | 'path' | 'publishedVersion'>;

/**
 * What somebody else did to a story's publication between two looks, as a sentence; null where nothing changed.
 * @param who the person; null for nobody known
 */
export function turnOf(before: Shown, now: Shown, who: string | null): string | null {
  const words = togetherMessages().notice;
  const name = who ?? words.somebody;
  if (now.path !== null) {
    if (before.path === null) return words.published(name);
    if (before.publishedVersion !== now.publishedVersion) return words.publishedChanges(name);
  } else if (before.path !== null) return words.unpublished(name);
  if (before.status === now.status) return null;
  const { status } = now;
  if (status === 'scheduled' || status === 'in_review' || status === 'returned' || status === 'approved') {
    return words[status](name);
  }
  return words.status(name, deskMessages().stories.status[status]);
}
