import { bestRating, type Reviewed } from '@/lib/document/shapes/story-fields';
import { starsOf } from '@/lib/document/stars';
import { siteMessages } from '@/lib/kit/messages/site';

/** What is reviewed, who made it, and what the review comes to; in the words of the story's language. */
export function ReviewBox({ review, language }: { review: Reviewed | null; language: string }) {
  if (!review) return null;
  const words = siteMessages(language);
  return (
    <div className="mb-9 flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-y border-rule py-4">
      <div>
        <p className="type-label text-ink-faint">{words.reviewed[review.kind]}</p>
        <p className="type-headline-md mt-0.5">
          <cite className="not-italic">{review.name}</cite>
        </p>
        {review.by && <p className="type-meta mt-0.5">{review.by}</p>}
      </div>
      {review.rating !== null && (
        <p
          role="img"
          aria-label={words.stars(review.rating, bestRating)}
          className="text-[1.75rem] leading-8 tracking-[0.08em] text-(--tone)"
        >
          {starsOf(review.rating)}
        </p>
      )}
    </div>
  );
}
