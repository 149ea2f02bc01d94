import type { PublishedUpdate } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';
import { DraftMark } from './draft-mark';
import { UpdateTime } from './update-time';

/** What was added since the story first went out: a dated line each, newest first, leading to its place below. */
export function UpdateNotices({ updates, locale }: { updates: PublishedUpdate[]; locale: Locale }) {
  const words = siteMessages(locale.language);
  if (updates.length === 0) return null;
  return (
    <nav aria-label={words.updatesAtTop} className="flow-head update-notices">
      <ul>
        {updates.toReversed().map(({ id, kind, headline, publishedAt, draft }) => (
          <li key={id}>
            <strong>{words.updateKind[kind]}</strong> {draft && <DraftMark language={locale.language} />}
            <UpdateTime update={{ publishedAt }} locale={locale} className="type-meta" />
            <a href={`#update-${id}`} className="plain-link">
              {headline || words.readUpdate[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
