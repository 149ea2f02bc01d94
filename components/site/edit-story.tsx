import { siteMessages } from '@/lib/kit/messages/site';
import { Island } from './island';

/** For staff: the way from the page to the story's desk. Hidden until the browser is found to be one of theirs. */
export function EditStory({ storyId, language }: { storyId: string; language: string }) {
  return (
    <edit-story>
      <a href={`/desk/stories/${storyId}`} rel="nofollow" hidden suppressHydrationWarning>
        {siteMessages(language).editStory}
      </a>
      <Island name="edit-story" />
    </edit-story>
  );
}
