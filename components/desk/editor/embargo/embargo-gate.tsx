'use client';

import { useId } from 'react';
import { longestEmbargoNote, type StoryEmbargo } from '@/lib/document/shapes/embargo';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { embargoMessages } from '@/lib/kit/messages/embargo';

interface Props {
  embargo: StoryEmbargo;
  /** Why it is to be broken; null while nobody means to. */
  reason: string | null;
  onReason: (reason: string | null) => void;
  mayBreak: boolean;
  locale: Locale;
}

/** In the last look before a story goes out: that an embargo lasts, and for an editor the way to break it. */
export function EmbargoGate({ embargo, reason, onReason, mayBreak, locale }: Props) {
  const words = embargoMessages();
  const id = useId();
  const when = formatDate(embargo.until, 'dateTime', { ...locale, zone: embargo.zone });
  return (
    <div className="mt-4 border-s-3 border-caution bg-caution-wash px-3 py-2 text-sm">
      <p className="font-semibold text-caution">{words.until(when)}</p>
      <p className="text-pretty">{words.publish.stops}</p>
      {mayBreak && (
        <label className="mt-2 flex items-start gap-2.5">
          <input
            type="checkbox"
            className="mt-0.5 size-4 shrink-0"
            checked={reason !== null}
            onChange={({ target }) => onReason(target.checked ? '' : null)}
          />
          <span className="font-semibold">{words.publish.break}</span>
        </label>
      )}
      {reason !== null && (
        <div className="mt-2 ps-6.5">
          <label className="field-label" htmlFor={id}>
            {words.publish.reason}
          </label>
          <input
            id={id}
            className="field"
            maxLength={longestEmbargoNote}
            aria-describedby={`${id}-hint`}
            value={reason}
            onChange={({ target }) => onReason(target.value)}
          />
          <p id={`${id}-hint`} className="mt-1 text-xs text-ink-soft">
            {words.publish.reasonHint}
          </p>
        </div>
      )}
    </div>
  );
}
