import Link from 'next/link';
import { embedDeskMessages } from '@/lib/kit/messages/embed-desk';
import { type EmbedQuery, embedFilters, embedsAddress } from './embed-query';

/** Which posts are listed: those to decide about, or by what is known of them. */
export function EmbedFilters({ query, toDecide }: { query: EmbedQuery; toDecide: number }) {
  const words = embedDeskMessages();
  return (
    <nav
      aria-label={words.filterLabel}
      className="max-w-full overflow-x-auto rounded-control border border-edge bg-surface p-0.5 sm:w-fit"
    >
      <ul className="flex">
        {embedFilters.map((filter) => (
          <li key={filter}>
            <Link
              href={embedsAddress({ filter, before: null })}
              aria-current={query.filter === filter ? 'true' : undefined}
              className="flex min-h-8 items-center gap-1.5 rounded-sm px-3 text-sm font-medium whitespace-nowrap text-ink-soft hover:text-ink aria-[current]:bg-ink aria-[current]:text-paper pointer-coarse:min-h-11"
            >
              {words.filters[filter]}
              {filter === 'decide' && toDecide > 0 && <span className="tabular-nums">{toDecide}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
