import { DateTime } from '@/components/ui/date-time';
import type { PublishedUpdate } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';

/** What was added since the story first went out: a dated line each, newest first, leading to its place below. */
export function UpdateNotices({ updates, locale }: { updates: PublishedUpdate[]; locale: Locale }) {
  const words = siteMessages(locale.language);
  if (updates.length === 0) return null;
  return (
    <nav aria-label={words.updatesAtTop} className="mb-7">
      <ul className="divide-y divide-rule border-y border-rule">
        {updates.toReversed().map(({ id, kind, headline, publishedAt }) => (
          <li key={id} className="py-2.5 font-sans text-[0.9375rem] leading-6">
            <span className="font-semibold text-accent">{words.updateKind[kind]}</span>{' '}
            <DateTime value={publishedAt} format="dateTime" locale={locale} className="type-meta" />
            <a href={`#update-${id}`} className="plain-link block py-0.5">
              {headline || words.readUpdate[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
