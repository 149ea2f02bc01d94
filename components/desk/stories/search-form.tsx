import Form from 'next/form';
import Link from 'next/link';
import { deskMessages } from '@/lib/kit/messages/desk';
import { type StoryQuery, storiesAddress } from './story-query';

/** Searches headlines, or finds the story behind a pasted address. Keeps the other filters. */
export function SearchForm({ query }: { query: StoryQuery }) {
  const words = deskMessages().stories;
  return (
    <Form
      action="/desk/stories"
      role="search"
      className="flex min-w-0 grow basis-72 items-center gap-2 sm:ms-auto sm:max-w-md"
    >
      {query.scope === 'mine' && <input type="hidden" name="whose" value="mine" />}
      {query.status && <input type="hidden" name="status" value={query.status} />}
      <input
        // Made anew when the address changes it: a default value is read only once.
        key={query.query}
        type="search"
        name="q"
        className="field min-w-0"
        aria-label={words.searchLabel}
        placeholder={words.searchHint}
        defaultValue={query.query}
        maxLength={2_048}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit" className="btn">
        {words.search}
      </button>
      {query.query && (
        <Link
          href={storiesAddress({ ...query, query: '', before: null })}
          className="text-link text-sm whitespace-nowrap"
        >
          {words.clearSearch}
        </Link>
      )}
    </Form>
  );
}
