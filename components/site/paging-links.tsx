interface PagingLinksProps {
  /** The list's own address, to which the cursor is added. */
  path: string;
  /** The cursor of the next page; null on the last one. */
  next: string | null;
  /** Whether this page was reached by a cursor. */
  isOlder: boolean;
  words: { label: string; newest: string; older: string };
}

/** The ways from one page of a list to the older ones and back to the newest. Nothing where there is one page only. */
export function PagingLinks({ path, next, isOlder, words }: PagingLinksProps) {
  if (!next && !isOlder) return null;
  return (
    <nav
      aria-label={words.label}
      className="screen-only flex flex-wrap gap-x-8 gap-y-3.5 pt-5 font-sans text-[0.9375rem] font-semibold"
    >
      {isOlder && (
        <a href={path} className="plain-link py-1">
          {words.newest}
        </a>
      )}
      {next && (
        <a href={`${path}?before=${encodeURIComponent(next)}`} rel="next" className="plain-link py-1">
          {words.older}
        </a>
      )}
    </nav>
  );
}
