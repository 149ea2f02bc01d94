import Link from 'next/link';
import { DateTime } from '@/components/ui/date-time';
import type { BranchRow } from '@/lib/document/shapes/branch';
import type { HistoryStory } from '@/lib/document/shapes/revision';
import type { Locale } from '@/lib/kit/dates';
import { historyMessages } from '@/lib/kit/messages/history';
import { branchAddress, branchesAddress } from './history-address';

interface Props {
  story: HistoryStory;
  branches: BranchRow[];
  next: string | null;
  locale: Locale;
}

/** The saves that were set aside: when, by whom, and the way to see what is in them. */
export function BranchList({ story, branches, next, locale }: Props) {
  const words = historyMessages();
  if (branches.length === 0) return <p className="mt-6">{words.branches.none}</p>;
  return (
    <>
      <ol
        aria-label={words.branches.title}
        className="divide-y divide-rule border-y border-rule max-sm:-mx-4 sm:rounded-control sm:border sm:bg-surface"
      >
        {branches.map(({ id, savedAt, savedBy, ofUpdate }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-4 py-2.5">
            <Link
              href={branchAddress(story.id, id)}
              className="underline decoration-edge decoration-1 underline-offset-4 hover:decoration-2"
            >
              <DateTime value={savedAt} format="dateTime" locale={locale} className="tabular-nums" />
            </Link>
            <span className="text-sm text-ink-soft">{savedBy}</span>
            {ofUpdate && <span className="text-sm text-ink-soft">{words.branches.ofUpdate}</span>}
          </li>
        ))}
      </ol>
      {next !== null && (
        <nav aria-label={words.paging} className="mt-5 flex">
          <Link href={branchesAddress(story.id, next)} className="btn ms-auto">
            {words.older}
          </Link>
        </nav>
      )}
    </>
  );
}
