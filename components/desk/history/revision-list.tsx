import Link from 'next/link';
import type { HistoryStory, RevisionRow } from '@/lib/document/shapes/revision';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { historyMessages } from '@/lib/kit/messages/history';
import { comparisonAddress, type HistoryQuery, historyAddress } from './history-address';
import { RevisionItem } from './revision-item';

interface Props {
  story: HistoryStory;
  revisions: RevisionRow[];
  /** What was chosen on another page, if anything. */
  chosen: RevisionRow | null;
  next: number | null;
  query: HistoryQuery;
  locale: Locale;
}

const form = 'compare-versions';

/** The versions of a story by day, newest first, with two of them chosen to be compared. */
export function RevisionList({ story, revisions, chosen, next, query, locale }: Props) {
  const words = historyMessages();
  const to = query.to ?? revisions[0]?.version ?? null;
  const below = revisions.find(({ version }) => to !== null && version < to);
  const from = revisions.find(({ version }) => version === query.from)?.version ?? below?.version ?? null;
  const days = Map.groupBy(revisions, ({ savedAt }) => formatDate(savedAt, 'weekday', locale));
  const list =
    'divide-y divide-rule border-y border-rule max-sm:-mx-4 sm:rounded-control sm:border sm:bg-surface';
  const shared = { story, form, from, to, locale };
  return (
    <>
      <form
        id={form}
        action={comparisonAddress(story.id, 0).split('?')[0]}
        className="sticky top-0 z-10 flex items-center gap-3 border-b border-rule bg-paper py-2 max-sm:-mx-4 max-sm:px-4"
      >
        <span aria-hidden="true" className="flex gap-1 text-xs font-semibold text-ink-soft sm:ps-4">
          <span className="w-7 text-center pointer-coarse:w-10">{words.choose.from}</span>
          <span className="w-7 text-center pointer-coarse:w-10">{words.choose.to}</span>
        </span>
        <button type="submit" className="btn ms-auto">
          {words.choose.submit}
        </button>
      </form>
      {chosen && (
        <section className="mt-5">
          <h2 className="mb-2 text-sm font-semibold text-ink-soft">
            {words.choose.chosen}: {formatDate(chosen.savedAt, 'weekday', locale)}
          </h2>
          <ol className={list}>
            <RevisionItem revision={chosen} {...shared} />
          </ol>
        </section>
      )}
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="mt-5">
          <h2 className="mb-2 text-sm font-semibold text-ink-soft">{day}</h2>
          <ol aria-label={words.dayList(day)} className={list}>
            {ofDay.map((revision) => (
              <RevisionItem key={revision.version} revision={revision} {...shared} />
            ))}
          </ol>
        </section>
      ))}
      {(next !== null || query.before !== null) && (
        <nav aria-label={words.paging} className="mt-5 flex gap-3">
          {query.before !== null && (
            <Link href={historyAddress(story.id)} className="btn">
              {words.newest}
            </Link>
          )}
          {next !== null && (
            // Sent with the choice, so that versions of different pages can be compared.
            <button
              type="submit"
              form={form}
              formAction={historyAddress(story.id)}
              name="before"
              value={next}
              className="btn ms-auto"
            >
              {words.older}
            </button>
          )}
        </nav>
      )}
    </>
  );
}
