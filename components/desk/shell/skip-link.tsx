import { deskMessages } from '@/lib/kit/messages/desk';

/** The first stop of the Tab key: past the header, to `<main id="content">`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="btn sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-2 focus:z-30 focus:inline-flex focus:px-3.5"
    >
      {deskMessages().skipToContent}
    </a>
  );
}
