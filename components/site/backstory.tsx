import { siteMessages } from '@/lib/kit/messages/site';
import { plainParagraphs } from '@/lib/kit/plain-paragraphs';

/** How the story was reported, below its text. */
export function Backstory({ text, language }: { text: string; language: string }) {
  const paragraphs = plainParagraphs(text);
  if (paragraphs.length === 0) return null;
  return (
    <section aria-labelledby="backstory" className="flow">
      <div className="backstory">
        <h2 id="backstory">{siteMessages(language).backstory}</h2>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
