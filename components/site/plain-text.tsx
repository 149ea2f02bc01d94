import { plainParagraphs } from '@/lib/kit/plain-paragraphs';

/** Plain words as paragraphs: an empty line parts them. */
export function PlainText({ text }: { text: string }) {
  return plainParagraphs(text).map((paragraph, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that never changes its order
    <p key={i} className="whitespace-pre-line">
      {paragraph}
    </p>
  ));
}
