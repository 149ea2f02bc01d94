import { DateTime } from '@/components/ui/date-time';
import type { PublishedUpdate } from '@/lib/document/shapes/story-page';
import type { DateFormat, Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';

interface Props {
  update: Pick<PublishedUpdate, 'publishedAt'>;
  /** With the hour unless something else is said. */
  format?: DateFormat;
  locale: Locale;
  className?: string;
}

/** When an update went out, or that nobody knows: then machines are given no time at all. */
export function UpdateTime({ update: { publishedAt }, format = 'dateTime', locale, className }: Props) {
  if (publishedAt === null) {
    return <span className={className}>{siteMessages(locale.language).timeUnknown}</span>;
  }
  return <DateTime value={publishedAt} format={format} locale={locale} className={className} />;
}
