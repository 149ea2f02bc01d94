import { siteMessages } from '@/lib/kit/messages/site';

/** What a reader should know first, between the lead and the text; in the words of the story's language. */
export function KeyPoints({ points, language }: { points: readonly string[]; language: string }) {
  if (points.length === 0) return null;
  return (
    <section aria-labelledby="points" className="key-points">
      <h2 id="points">{siteMessages(language).keyPoints}</h2>
      <ul className="prose prose-brief">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
