import { useEffect, useRef } from 'react';
import type { DeskSeries } from '@/lib/document/shapes/series';
import { seriesMessages } from '@/lib/kit/messages/series';
import { KeepChoice } from '../keep-choice';

interface Props {
  /** What is stored now; null while it is looked up. */
  theirs: DeskSeries | null;
  keep: (whose: 'mine' | 'theirs') => void;
}

/** Shows what a colleague made of the series meanwhile, and has one of the two chosen. */
export function SeriesClash({ theirs, keep }: Props) {
  const labels = seriesMessages();
  const words = labels.clash;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (theirs) void note.current?.scrollIntoView({ block: 'nearest' });
  }, [theirs]);
  return (
    <div ref={note} role="alert" className="rounded-control border border-edge bg-surface p-4 text-sm">
      <p className="font-semibold">{words.title}</p>
      <p className="mt-1 text-pretty text-ink-soft">{theirs ? words.text : words.looking}</p>
      {theirs && (
        <>
          <dl className="mt-3 grid gap-2">
            <div>
              <dt className="field-label">{labels.name}</dt>
              <dd className="break-words">{theirs.name}</dd>
            </div>
            {theirs.description && (
              <div>
                <dt className="field-label">{labels.description}</dt>
                <dd className="break-words">{theirs.description}</dd>
              </div>
            )}
            <div>
              <dt className="field-label">{labels.order}</dt>
              <dd>
                {theirs.parts.length === 0 && words.noParts}
                <ol className="list-decimal ps-5">
                  {theirs.parts.map(({ id, headline }) => (
                    <li key={id}>{headline || labels.untitled}</li>
                  ))}
                </ol>
              </dd>
            </div>
          </dl>
          <KeepChoice words={words} keep={keep} />
        </>
      )}
    </div>
  );
}
