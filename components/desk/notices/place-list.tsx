import Link from 'next/link';
import type { PhotoPlace } from '@/lib/document/shapes/photo-place';
import { rightsMessages } from '@/lib/kit/messages/rights';

function nameOf(use: PhotoPlace): string {
  const words = rightsMessages().notices;
  if (use.headline) return use.headline;
  return use.mayOpen ? words.untitled : words.hidden;
}

function Use({ use }: { use: PhotoPlace }) {
  const words = rightsMessages().notices;
  const name = nameOf(use);
  return (
    <li className="flex flex-wrap items-baseline gap-x-2">
      {use.mayOpen ? (
        <Link href={`/desk/stories/${use.storyId}`} className="text-link">
          {name}
        </Link>
      ) : (
        <span>{name}</span>
      )}
      {use.update && <span className="text-ink-soft">{words.update(use.update.headline)}</span>}
      {use.path ? (
        <a href={use.path} className="text-link text-ink-soft">
          {words.published}
        </a>
      ) : (
        <span className="text-ink-soft">{words.draft}</span>
      )}
    </li>
  );
}

/** Where photos are used, with links to the story and to the page that readers see; each place once. */
export function PlaceList({ uses, most = 20 }: { uses: PhotoPlace[]; most?: number }) {
  const words = rightsMessages().notices;
  const places = new Map(uses.map((use) => [`${use.storyId} ${use.update?.id ?? ''}`, use]));
  if (places.size === 0) return <p className="text-ink-soft">{words.unused}</p>;
  return (
    <>
      <ul className="grid gap-1">
        {[...places].slice(0, most).map(([key, use]) => (
          <Use key={key} use={use} />
        ))}
      </ul>
      {places.size > most && <p className="mt-1 text-ink-soft">{words.more(places.size - most)}</p>}
    </>
  );
}
