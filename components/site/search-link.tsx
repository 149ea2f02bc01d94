import { siteMessages } from '@/lib/kit/messages/site';

/** The way to the search, as its usual sign, which the style sheet draws: in the page it would be sent with every page. */
export function SearchLink({ language }: { language: string }) {
  return (
    <a href="/search" className="search-link">
      <span className="sr-only">{siteMessages(language).search.title}</span>
    </a>
  );
}
