import { DocumentView } from '@/blocks/document.view';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import type { FrameOf } from '@/lib/output/embed-frames';

/** The running text, opened by the place it was reported from. */
export function StoryBody({
  story,
  locale,
  frameOf,
}: {
  story: StoryPage;
  locale: Locale;
  frameOf: FrameOf;
}) {
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
          frameOf,
          wide: story.kind === 'gallery',
        }}
      />
    </div>
  );
}
