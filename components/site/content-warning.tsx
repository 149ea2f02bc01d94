import type { StoryPage } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguageAmong } from '@/lib/kit/text-direction';

interface Props {
  story: Pick<StoryPage, 'contentWarning' | 'language'>;
  /** Of the site's words around it. */
  language: string;
  /** Whether there are pictures, which stay covered until a reader asks for them. */
  covers: boolean;
}

/**
 * What a reader should know before the first picture and the first line. Pictures keep their places and their words; the
 * box that uncovers them needs no script (styles/kinds.css).
 */
export function ContentWarning({ story, language, covers }: Props) {
  if (!story.contentWarning) return null;
  const words = siteMessages(language);
  const ours = inLanguageAmong(language, story.language);
  return (
    <div role="note" className="mb-7 border border-ink px-5 py-3.5 font-sans text-[0.9375rem] leading-6">
      <p>
        <strong className="font-semibold" {...ours}>
          {words.contentWarning}:
        </strong>{' '}
        {story.contentWarning}
      </p>
      {covers && (
        <label
          className="screen-only mt-2 flex min-h-6 w-fit cursor-pointer items-center gap-2 font-semibold"
          {...ours}
        >
          <input type="checkbox" className="uncover size-4" />
          {words.showPictures}
        </label>
      )}
    </div>
  );
}
