import type { StoryCard } from '@/lib/document/shapes/story-page';
import { LeadCard } from '../lead-card';
import { StripSlot } from './strip-slot';

/** The story that leads, at the largest size, and below it those that stand by it. */
export function LeadSlot({
  stories: [first, ...others],
  showSection,
  eager,
}: {
  stories: StoryCard[];
  showSection: boolean;
  eager: boolean;
}) {
  if (!first) return null;
  return (
    <>
      <LeadCard story={first} showSection={showSection} eager={eager} />
      {others.length > 0 && (
        <div className="mt-7 border-t border-rule pt-6 lg:mt-9 lg:pt-7">
          <StripSlot stories={others} showSection={showSection} />
        </div>
      )}
    </>
  );
}
