import { siteMessages } from '@/lib/kit/messages/site';

/** What a reader should know before the first picture and the first line. */
export function ContentWarning({ text, language }: { text: string; language: string }) {
  if (!text) return null;
  return (
    <p role="note" className="mb-7 border border-ink px-5 py-3.5 font-sans text-[0.9375rem] leading-6">
      <strong className="font-semibold">{siteMessages(language).contentWarning}:</strong> {text}
    </p>
  );
}
