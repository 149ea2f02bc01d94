'use client';

import type { StoryAppearance } from '@/lib/document/shapes/preview';
import { previewMessages } from '@/lib/kit/messages/preview';
import { LoadState } from './load-state';
import { useAnswer } from './use-answer';

/** The story as a search result and as a card, from what its page's head will say. */
export function AppearanceView({ address, version }: { address: string; version: number }) {
  const words = previewMessages().appearance;
  const { value, failed, retry } = useAnswer<StoryAppearance>(address, version);
  return (
    <div className="preview-sheet">
      {(failed || !value) && <LoadState failed={failed} retry={retry} />}
      {value && (
        <>
          <section aria-labelledby="appearance-search">
            <h2 id="appearance-search" className="preview-title">
              {words.search}
            </h2>
            <SearchResult search={value.search} />
            <Hints
              lines={[
                value.cut.title && words.cutTitle,
                value.cut.description && words.cutDescription,
                !value.search.description && words.noDescription,
              ]}
            />
          </section>
          <section aria-labelledby="appearance-card" className="mt-8">
            <h2 id="appearance-card" className="preview-title">
              {words.card}
            </h2>
            <ShareCard card={value.card} />
            <Hints
              lines={[
                value.cut.headline && words.cutHeadline,
                value.cut.text && words.cutText,
                !value.card.image && words.noImage,
              ]}
            />
          </section>
          <p className="mt-6 text-xs text-ink-faint">{words.differ}</p>
        </>
      )}
    </div>
  );
}

function SearchResult({ search }: { search: StoryAppearance['search'] }) {
  return (
    <div className="search-result">
      <p className="truncate text-xs text-ink-soft">{search.address}</p>
      <p className="mt-0.5 text-xl leading-snug text-accent">{search.title}</p>
      {search.description && <p className="mt-1 text-sm text-ink-soft">{search.description}</p>}
    </div>
  );
}

function ShareCard({ card }: { card: StoryAppearance['card'] }) {
  const { image } = card;
  return (
    <div className={`share-card ${card.large || !image ? '' : 'share-card-small'}`}>
      {image && <img src={image.url} alt={image.alt} width={image.width} height={image.height} />}
      <div className="min-w-0 px-3.5 py-2.5">
        <p className="text-xs text-ink-faint">{card.host}</p>
        <p className="mt-0.5 leading-snug font-semibold">{card.headline}</p>
        {card.text && <p className="mt-0.5 text-sm text-ink-soft">{card.text}</p>}
      </div>
    </div>
  );
}

/** What could look better, or that nothing does. */
function Hints({ lines }: { lines: (string | false)[] }) {
  const shown = lines.filter((line) => line !== false);
  if (shown.length === 0)
    return <p className="mt-2 text-xs text-good">{previewMessages().appearance.fits}</p>;
  return (
    <ul className="mt-2 grid gap-1 text-xs text-caution">
      {shown.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
