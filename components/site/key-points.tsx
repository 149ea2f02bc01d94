import { siteMessages } from '@/lib/kit/messages/site';

/** What a reader should know first, between the lead and the text; in the words of the story's language. */
export function KeyPoints({ points, language }: { points: readonly string[]; language: string }) {
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="points" className="mb-9 border-t-3 border-(--tone) bg-wash px-5.5 pt-5 pb-6">
      <h2 id="points" className="type-label mb-3">
        {siteMessages(language).keyPoints}
      </h2>
      <ul className="prose prose-brief grid list-disc gap-2 ps-5 marker:text-ink-faint">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
