import Link from 'next/link';
import type { BranchComparison } from '@/lib/document/shapes/branch';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { historyMessages } from '@/lib/kit/messages/history';
import { ComparedContent } from './compared-content';
import { branchAddress } from './history-address';
import { RestoreButton } from './restore-button.client';

/** A save that was set aside: what it would change now or what its author had changed, and the way to take it over. */
export function BranchView({ comparison, locale }: { comparison: BranchComparison; locale: Locale }) {
  const words = historyMessages().branches;
  const { story, branch, update, against, baseKept, before, after } = comparison;
  const ways = [
    { way: 'now', text: words.againstNow },
    { way: 'base', text: words.againstBase },
  ] as const;
  return (
    <>
      <section
        aria-label={words.one}
        className="mt-4 rounded-control border border-rule bg-surface px-4 py-3 text-sm text-ink-soft"
      >
        <p>
          <time dateTime={branch.savedAt} className="font-medium text-ink tabular-nums">
            {formatDate(branch.savedAt, 'dateTime', locale)}
          </time>{' '}
          {branch.savedBy}
        </p>
        <p className="mt-1 max-w-prose text-pretty">{update ? words.updateHint : words.takeOverHint}</p>
        {story.maySave && (
          <RestoreButton
            key={branch.id}
            storyId={story.id}
            updateId={update?.id}
            branchId={branch.id}
            newest={update?.version ?? story.version}
          />
        )}
      </section>
      {baseKept && (
        <nav aria-label={words.ways} className="mt-3 flex flex-wrap gap-2">
          {ways.map(({ way, text }) => (
            <Link
              key={way}
              href={branchAddress(story.id, branch.id, way)}
              aria-current={way === against ? 'page' : undefined}
              className={`btn ${way === against ? 'btn-primary' : ''}`}
            >
              {text}
            </Link>
          ))}
        </nav>
      )}
      <ComparedContent before={before} after={after} named={comparison} />
    </>
  );
}
