import { DateTime } from '@/components/ui/date-time';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { PlainText } from './plain-text';

interface Props {
  title: string;
  text: string;
  /** ISO instant. */
  changedAt: string;
  locale: Locale;
}

/** By what rules the outlet works, in its own words, and of when. */
export function PolicyArticle({ title, text, changedAt, locale }: Props) {
  return (
    <article className="mx-auto max-w-page px-gutter py-10 sm:py-14">
      <h1 className="type-headline-xl">{title}</h1>
      <div className="prose mt-7 max-w-[38rem]">
        <PlainText text={text} />
      </div>
      <p className="type-meta mt-8">
        {siteMessages(locale.language).policyChanged}{' '}
        <DateTime value={changedAt} format="date" locale={locale} />
      </p>
    </article>
  );
}
