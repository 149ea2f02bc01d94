import type { StoryPage } from '@/lib/document/shapes/story-page';
import { storyAge } from '@/lib/document/story-age';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguageAmong } from '@/lib/kit/text-direction';

/** That a story is old news, once it is: whoever comes from a search or a shared link should know before the first line. */
export function OldNote({ story, language }: { story: StoryPage; language: string }) {
  const { years } = storyAge(story.updatedAt ?? story.publishedAt, new Date());
  if (years === 0) return null;
  return (
    <p
      className="mb-7 border-s-3 border-ink-faint ps-4 font-sans text-[0.9375rem] leading-6 font-semibold"
      {...inLanguageAmong(language, story.language)}
    >
      {siteMessages(language).olderThan(years)}
    </p>
  );
}
