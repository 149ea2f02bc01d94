import { siteMessages } from '@/lib/kit/messages/site';

/** The way to the search, as its usual sign. */
export function SearchLink({ language }: { language: string }) {
  return (
    <a href="/search" className="screen-only block shrink-0 p-1.5">
      <span className="sr-only">{siteMessages(language).search.title}</span>
      <svg
        viewBox="0 0 20 20"
        width="1.25rem"
        height="1.25rem"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 5 5" />
      </svg>
    </a>
  );
}
