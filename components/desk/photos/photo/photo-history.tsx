import { DateTime } from '@/components/ui/date-time';
import type { PhotoEvent } from '@/lib/document/shapes/photo-details';
import type { Locale } from '@/lib/kit/dates';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { eventText } from './event-text';

/** What was done to a photo, by whom and when, newest first. */
export function PhotoHistory({ events, locale }: { events: readonly PhotoEvent[]; locale: Locale }) {
  const words = photoPageMessages().history;
  if (events.length === 0) return <p className="text-sm text-ink-soft">{words.none}</p>;
  return (
    <ol className="divide-y divide-rule text-sm">
      {events.map((event) => {
        const { what, lines } = eventText(event);
        return (
          <li key={event.id} className="py-2">
            <p>
              <strong className="font-semibold">{event.by ?? words.nobody}</strong> {what}{' '}
              <DateTime value={event.at} format="dateTime" locale={locale} className="text-ink-faint" />
            </p>
            {lines.map((line) => (
              <p key={line} className="break-words text-ink-soft">
                {line}
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
