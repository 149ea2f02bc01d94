import type { Delivery } from '@/lib/data/write/notice-deliveries';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { noticeMessages } from '@/lib/kit/messages/notices';

/** A notice as a sentence. */
export function noticeSentence({ kind, happensAt, by, story }: Delivery['notice'], locale: Locale): string {
  const words = noticeMessages();
  return words.sentence[kind]({
    by: by ?? words.somebody,
    headline: story?.headline.trim() || words.untitled,
    when: formatDate(happensAt.toISOString(), 'dateTime', locale),
  });
}

/** Where a notice leads: to its story, or to the desk's list. */
export function noticeAddress({ story }: Delivery['notice'], origin: string): string {
  return story ? `${origin}/desk/stories/${story.id}` : `${origin}/desk/notices`;
}
