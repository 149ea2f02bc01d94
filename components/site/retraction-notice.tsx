import { DateTime } from '@/components/ui/date-time';
import type { RetractionPage } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguage } from '@/lib/kit/text-direction';
import { PlainText } from './plain-text';

/** What stands in the place of a story that was taken back: that it was, why, and when it had gone out. */
export function RetractionNotice({ retraction, locale }: { retraction: RetractionPage; locale: Locale }) {
  const { headline, language, notice, publishedAt, retractedAt } = retraction;
  const words = siteMessages(language);
  return (
    <article {...inLanguage(language)} className="mx-auto max-w-page px-gutter py-10 sm:py-16">
      <p className="type-label text-(--tone)">{words.updateKind.retraction}</p>
      <h1 className="type-headline-xl mt-2 max-w-[24ch]">{headline}</h1>
      <p className="type-meta mt-4 flex flex-wrap gap-x-5">
        <span className="font-semibold text-ink">
          {words.retracted} <DateTime value={retractedAt} format="dateTime" locale={locale} />
        </span>{' '}
        <span>
          {words.published} <DateTime value={publishedAt} format="dateTime" locale={locale} />
        </span>
      </p>
      <div className="prose mt-8 max-w-[38rem] border-s-3 border-accent ps-5">
        <p>
          <strong>{words.retractedNote}</strong>
        </p>
        <PlainText text={notice} />
      </div>
      <p className="screen-only mt-8 font-sans font-semibold">
        <a href="/corrections" className="plain-link inline-block py-1">
          {words.correctionsTitle}
        </a>
      </p>
    </article>
  );
}
