import type { StorySeries } from '@/lib/document/shapes/series';
import { seriesMessages } from '@/lib/kit/messages/series';

type Place = NonNullable<StorySeries['place']>;

interface Props {
  place: Place;
  mayEdit: boolean;
  busy: boolean;
  leave: (place: Place) => Promise<void>;
}

/** Which part of which series the story is, and for whoever may edit series the way to it and the way out. */
export function SeriesPlace({ place, mayEdit, busy, leave }: Props) {
  const words = seriesMessages().inStory;
  return (
    <>
      <p className="field-label">{words.field}</p>
      <p className="text-sm font-medium break-words">
        {mayEdit ? (
          <a
            href={`/desk/series/${place.id}`}
            target="_blank"
            rel="noopener"
            className="text-link inline-block pointer-coarse:min-h-11 pointer-coarse:py-3"
          >
            {place.name}
          </a>
        ) : (
          place.name
        )}
      </p>
      <p className="text-sm text-ink-soft">{words.part(place.part, place.of, place.published)}</p>
      {mayEdit && (
        <button type="button" className="btn mt-2" aria-disabled={busy} onClick={() => void leave(place)}>
          {words.leave}
        </button>
      )}
    </>
  );
}
