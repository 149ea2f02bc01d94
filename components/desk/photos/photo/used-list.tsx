import Link from 'next/link';
import type { PhotoUse } from '@/lib/document/shapes/photo-use';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';

/** The stories that name a photo, with links to the desk and to the page. */
export function UsedList({ uses }: { uses: readonly PhotoUse[] }) {
  const words = photoPageMessages().used;
  if (uses.length === 0) return <p className="text-sm text-ink-soft">{words.none}</p>;
  return (
    <ul className="divide-y divide-rule text-sm">
      {uses.map(({ storyId, headline, mayOpen, path, shown, onlyUpdates }) => {
        const name = headline || (mayOpen ? words.untitled : words.closed);
        return (
          <li key={storyId} className="flex flex-wrap items-baseline gap-x-3 py-2">
            <span className="min-w-0 grow basis-48 break-words">
              {mayOpen ? (
                <Link href={`/desk/stories/${storyId}`} className="text-link">
                  {name}
                </Link>
              ) : (
                name
              )}
              {onlyUpdates && <span className="text-ink-faint"> {words.update}</span>}
            </span>
            <span className={shown ? 'text-good' : 'text-ink-soft'}>{shown ? words.shown : words.draft}</span>
            {shown && path && (
              <a href={path} className="text-link" aria-label={words.viewOf(name)}>
                {words.view}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
