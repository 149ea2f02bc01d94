import type { BreakingStrip as Strip } from '@/lib/document/shapes/front-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguage } from '@/lib/kit/text-direction';

/** What has just happened, above everything else. */
export function BreakingStrip({ strip, language }: { strip: Strip | null; language: string }) {
  if (!strip) return null;
  const words = siteMessages(language);
  return (
    <aside aria-label={words.breaking} className="breaking-strip">
      <p className="mx-auto max-w-page px-gutter py-2.5 font-sans text-[0.9375rem] leading-6">
        <strong className="me-3 font-bold">{words.breaking}</strong>
        <a href={strip.path} {...inLanguage(strip.language)} className="breaking-link font-semibold">
          {strip.headline}
        </a>
      </p>
    </aside>
  );
}
