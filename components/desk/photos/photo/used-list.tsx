import Link from 'next/link';
import type { PhotoUse, PortraitUse } from '@/lib/document/shapes/photo-use';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';

interface Props {
  uses: readonly PhotoUse[];
  portraits: readonly PortraitUse[];
}

/** The stories that name a photo and the authors whose portrait it is, with links to the desk and to the page. */
export function UsedList({ uses, portraits }: Props) {
  const words = photoPageMessages().used;
  if (uses.length + portraits.length === 0) return <p className="text-sm text-ink-soft">{words.none}</p>;
  return (
    <ul className="divide-y divide-rule text-sm">
      {portraits.map(({ authorId, name, path }) => (
        <li key={authorId} className="flex flex-wrap items-baseline gap-x-3 py-2">
          <span className="min-w-0 grow basis-48 break-words">{words.portrait(name)}</span>
          <span className="text-good">{words.shown}</span>
          <a href={path} className="text-link" aria-label={words.viewOf(name)}>
            {words.view}
          </a>
        </li>
      ))}
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
