import type { StoryEmbargo } from '@/lib/document/shapes/embargo';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { embargoMessages } from '@/lib/kit/messages/embargo';

/** Below the header, on every screen: until when nothing of the story may go out. */
export function EmbargoLine({ embargo, locale }: { embargo: StoryEmbargo; locale: Locale }) {
  const words = embargoMessages();
  const when = formatDate(embargo.until, 'dateTime', { ...locale, zone: embargo.zone });
  return (
    <p className="bg-caution-wash px-4 py-1.5 text-sm text-pretty text-caution sm:px-6">
      <strong className="font-semibold">{words.until(when)}</strong>
      {embargo.note && <span className="ms-2">{embargo.note}</span>}
    </p>
  );
}
