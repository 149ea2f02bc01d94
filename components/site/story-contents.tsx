import { type Heading, heading } from '@/blocks/heading/heading';
import { isBlank, plainText } from '@/lib/document/rich-text';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { isOf } from '@/lib/document/story-document';
import { siteMessages } from '@/lib/kit/messages/site';

/** With fewer questions a reader sees them all anyway. */
const fewest = 3;

/** The questions that an explainer answers, each leading to its answer. */
export function StoryContents({ document, language }: Pick<StoryPage, 'document' | 'language'>) {
  const headings = document.blocks.flatMap((block) =>
    isOf(heading, block) ? [block as unknown as Heading] : [],
  );
  const questions = headings.filter(({ level, text }) => level === 2 && !isBlank(text));
  if (questions.length < fewest) return null;
  return (
    <nav aria-labelledby="contents" className="screen-only mb-9 border-y border-rule py-4">
      <h2 id="contents" className="type-label mb-2">
        {siteMessages(language).contents}
      </h2>
      <ol className="grid gap-x-8 pointer-coarse:*:py-1.5 sm:grid-cols-2">
        {questions.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className="plain-link block py-1.5 font-sans text-[0.9375rem] leading-5">
              {plainText(text)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
