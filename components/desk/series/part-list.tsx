import type { DeskPart } from '@/lib/document/shapes/series';
import { seriesMessages } from '@/lib/kit/messages/series';

interface Props {
  parts: readonly DeskPart[];
  onChange: (parts: readonly DeskPart[]) => void;
  /** Takes out the story at a place. */
  onTakeOut: (index: number) => void;
}

/** The stories of a series in the order in which they are read. */
export function PartList({ parts, onChange, onTakeOut }: Props) {
  const labels = seriesMessages();
  if (parts.length === 0) return <p className="my-3 text-sm text-ink-soft">{labels.empty}</p>;

  function move(from: number, to: number) {
    const next = [...parts];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  }

  return (
    <ol className="my-3 border-t border-rule">
      {parts.map(({ id, headline, path }, index) => {
        const name = headline || labels.untitled;
        return (
          <li key={id} className="flex items-center gap-2 border-b border-rule py-2">
            <span className="w-7 text-end text-sm text-ink-faint tabular-nums">{index + 1}</span>
            <span className="min-w-0 flex-1">
              <a href={`/desk/stories/${id}`} className="text-link">
                {name}
              </a>
              {!path && <span className="ms-2 text-sm text-ink-faint">{labels.notPublished}</span>}
            </span>
            <button
              type="button"
              className="small-sign"
              aria-label={labels.up(name)}
              disabled={index === 0}
              onClick={() => move(index, index - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="small-sign"
              aria-label={labels.down(name)}
              disabled={index === parts.length - 1}
              onClick={() => move(index, index + 1)}
            >
              ↓
            </button>
            <button
              type="button"
              className="small-sign"
              aria-label={labels.remove(name)}
              data-remove
              onClick={() => onTakeOut(index)}
            >
              ×
            </button>
          </li>
        );
      })}
    </ol>
  );
}
