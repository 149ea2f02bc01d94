import { DocumentView } from '@/blocks/document.view';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';

/** The running text, opened by the place it was reported from. */
export function StoryBody({ story, locale }: { story: StoryPage; locale: Locale }) {
  const first = story.document.blocks.find((block) => block.type === 'paragraph');
  const place = story.datelinePlace;
  return (
    <div className="flow prose">
      {place && !first && (
        <p>
          <span className="dateline">{place}</span>
        </p>
      )}
      <DocumentView
        document={story.document}
        refs={story.refs}
        context={{
          ...locale,
          idPrefix: '',
          headingShift: 0,
          dateline: place && first ? { blockId: first.id, place } : null,
        }}
      />
    </div>
  );
}
