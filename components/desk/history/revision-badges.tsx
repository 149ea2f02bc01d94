import type { RevisionRow } from '@/lib/document/shapes/revision';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { historyMessages } from '@/lib/kit/messages/history';

const badge = 'inline-block rounded-sm px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap';

/** Whether a version is the newest, and whether readers ever saw it or see it now. */
export function RevisionBadges({ revision, locale }: { revision: RevisionRow; locale: Locale }) {
  const words = historyMessages().row;
  const { current, live, publishedAt } = revision;
  return (
    <>
      {current && <span className={`${badge} bg-sunken text-ink-soft`}>{words.current}</span>}
      {publishedAt && (
        <span
          className={`${badge} bg-good-wash text-good`}
          title={words.publishedAt(formatDate(publishedAt, 'dateTime', locale))}
        >
          {live ? words.live : words.published}
        </span>
      )}
    </>
  );
}
