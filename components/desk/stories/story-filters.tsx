import Link from 'next/link';
import { deskMessages } from '@/lib/kit/messages/desk';
import { SearchForm } from './search-form';
import { type StoryQuery, storiesAddress } from './story-query';

/** Mine or all, draft or published, and the search. */
export function StoryFilters({ query }: { query: StoryQuery }) {
  const words = deskMessages().stories;
  const scopes = ['all', 'mine'] as const;
  const statuses = [null, 'draft', 'in_review', 'published'] as const;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <Choices
        label={words.scopeLabel}
        choices={scopes.map((scope) => ({
          text: words.scope[scope],
          href: storiesAddress({ ...query, scope, before: null }),
          current: query.scope === scope,
        }))}
      />
      <Choices
        label={words.statusLabel}
        choices={statuses.map((status) => ({
          text: status ? words.statusFilter[status] : words.anyStatus,
          href: storiesAddress({ ...query, status, before: null }),
          current: query.status === status,
        }))}
      />
      <SearchForm query={query} />
    </div>
  );
}

interface Choice {
  text: string;
  href: string;
  current: boolean;
}

function Choices({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <nav aria-label={label} className="rounded-control border border-edge bg-surface p-0.5">
      <ul className="flex">
        {choices.map(({ text, href, current }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={current ? 'true' : undefined}
              className="flex min-h-8 items-center rounded-sm px-3 text-sm font-medium text-ink-soft hover:text-ink aria-[current]:bg-ink aria-[current]:text-paper pointer-coarse:min-h-11"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
