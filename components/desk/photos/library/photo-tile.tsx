import Link from 'next/link';
import { creditLine } from '@/lib/document/format-credit';
import { mayShow } from '@/lib/document/rights';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { photoMessages } from '@/lib/kit/messages/photos';

interface Props {
  photo: DeskPhoto;
  selected: boolean;
  /** Whether Tab leads here: one tile of a grid has the tab stop. */
  tabbable: boolean;
  onSelect: (extend: boolean) => void;
}

/** How a photo is called where there is no room for its caption. */
export function photoName({ caption, alt, fileName }: DeskPhoto): string {
  return caption || alt || fileName;
}

/** One photo of the grid: the whole picture in a square, so that nothing jumps and nothing is cut, its words below. */
export function PhotoTile({ photo, selected, tabbable, onSelect }: Props) {
  const words = photoMessages().grid;
  const name = photoName(photo);
  const thumbnail = photo.sizes[0];
  const credit = {
    known: creditLine(photo.credit, photo.creditStyle),
    unknown: words.unknownCredit,
    missing: words.noCredit,
  }[photo.creditStatus];
  const rights = !mayShow(photo.rights.state)
    ? words.withheld
    : photo.rights.lostSoon
      ? words.lostSoon
      : null;
  const tone = { known: 'text-ink-faint', unknown: 'text-caution', missing: 'text-danger font-semibold' };
  return (
    <li
      className="photo-tile group relative min-w-0"
      data-selected={selected || undefined}
      data-photo={photo.id}
    >
      <Link
        href={`/desk/photos/${photo.id}`}
        prefetch={false}
        tabIndex={tabbable ? 0 : -1}
        className="block rounded-control focus-visible:-outline-offset-2"
      >
        <img
          src={thumbnail?.url}
          alt=""
          width={thumbnail?.width}
          height={thumbnail?.height}
          loading="lazy"
          decoding="async"
          draggable={false}
          className="aspect-square w-full bg-sunken object-contain -outline-offset-3 outline-accent group-data-selected:outline-3"
        />
        <span className="mt-1.5 line-clamp-2 h-[2lh] text-sm leading-snug break-words">{name}</span>
        <span className={`block h-[1lh] truncate text-xs ${tone[photo.creditStatus]}`}>{credit}</span>
        {rights && (
          <span className="absolute end-1 top-1 rounded-sm bg-caution-wash px-1.5 py-0.5 text-xs font-semibold text-caution">
            {rights}
          </span>
        )}
        {selected && <span className="sr-only">, {words.selected}</span>}
      </Link>
      <label className="absolute start-1 top-1 flex size-8 items-center justify-center rounded-control bg-surface/85 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 group-data-selected:opacity-100 pointer-coarse:size-11 pointer-coarse:opacity-100">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={words.select(name)}
          className="size-5"
          onClick={(event) => {
            event.stopPropagation();
            onSelect(event.shiftKey);
          }}
          onChange={() => {}}
        />
      </label>
    </li>
  );
}
