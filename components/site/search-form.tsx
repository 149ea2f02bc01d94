import { longestQuery } from '@/lib/document/search-query';
import type { NamedLink } from '@/lib/document/shapes/site-info';
import { hasFilters, type StorySearch } from '@/lib/document/story-search';
import { siteMessages } from '@/lib/kit/messages/site';
import { Island } from './island';

interface SearchFormProps {
  search: StorySearch;
  /** The author as printed, where the filter's is known. */
  author: string;
  sections: readonly NamedLink[];
  language: string;
}

/** What is searched for. A plain form: with scripts, words and authors are offered while somebody types. */
export function SearchForm({ search, author, sections, language }: SearchFormProps) {
  const words = siteMessages(language).search;
  return (
    <form action="/search" method="get" className="search-form">
      <search-help kind="words" className="search-line">
        <label htmlFor="q" className="sr-only">
          {words.label}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          dir="auto"
          defaultValue={search.query}
          maxLength={longestQuery}
          list="q-help"
          autoComplete="off"
          enterKeyHint="search"
          placeholder={words.placeholder}
          aria-describedby="q-hint"
        />
        <datalist id="q-help" />
        <button type="submit">{words.go}</button>
      </search-help>
      <p id="q-hint" className="type-meta mt-2">
        {words.hint}
      </p>
      <details className="search-filters" open={hasFilters(search)}>
        <summary>{words.filters}</summary>
        <div>
          <label>
            <span>{words.section}</span>
            <select name="section" defaultValue={search.section}>
              <option value="">{words.anySection}</option>
              {sections.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <search-help kind="authors">
            <label>
              <span>{words.author}</span>
              <input
                type="text"
                name="author"
                dir="auto"
                defaultValue={author}
                maxLength={200}
                list="author-help"
                autoComplete="off"
              />
            </label>
            <datalist id="author-help" />
          </search-help>
          <label>
            <span>{words.from}</span>
            <input name="from" type="date" defaultValue={search.from} />
          </label>
          <label>
            <span>{words.to}</span>
            <input name="to" type="date" defaultValue={search.to} />
          </label>
          <button type="submit">{words.apply}</button>
        </div>
      </details>
      {search.order === 'newest' && <input type="hidden" name="sort" value="newest" />}
      <Island name="search-help" />
    </form>
  );
}
