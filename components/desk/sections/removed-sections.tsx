'use client';

import type { GoneSection } from '@/lib/document/shapes/section';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { sectionMessages } from '@/lib/kit/messages/sections';

interface Props {
  removed: readonly GoneSection[];
  locale: Locale;
  busy: boolean;
  onBringBack: (section: GoneSection) => void;
}

/** Sections that were taken away, each with the way back. */
export function RemovedSections({ removed, locale, busy, onBringBack }: Props) {
  const words = sectionMessages().gone;
  if (removed.length === 0) return null;
  return (
    <section aria-labelledby="gone" className="mt-10">
      <h2 id="gone" className="mb-3 font-serif text-xl font-medium">
        {words.title}
      </h2>
      <ul className="divide-y divide-rule border-y border-rule text-sm">
        {removed.map((section) => (
          <li key={section.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-64">
              <p>
                <bdi className="font-semibold break-words">{section.name}</bdi>{' '}
                <span className="break-all text-ink-soft">/{section.slug}</span>
              </p>
              <p className="text-xs text-ink-soft">
                {words.by(section.by, formatDate(section.at, 'dateTime', locale))}
                {section.movedTo && `; ${words.movedTo(section.movedTo)}`}
              </p>
            </div>
            <button
              type="button"
              className="btn"
              aria-label={words.backOf(section.name)}
              aria-disabled={busy}
              onClick={() => onBringBack(section)}
            >
              {words.back}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
