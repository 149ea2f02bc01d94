import { DateTime } from '@/components/ui/date-time';
import type { FrontPreview } from '@/lib/data/preview/get-front-preview';
import type { Locale } from '@/lib/kit/dates';
import { previewMessages } from '@/lib/kit/messages/preview';

/** Says that this is a front that nobody has published yet, and of when. */
export function FrontPreviewBar({ preview, locale }: { preview: FrontPreview; locale: Locale }) {
  const words = previewMessages(locale.language).bar;
  return (
    <aside className="preview-bar" aria-label={words.label}>
      <div className="preview-bar-row">
        <strong>{preview.same ? words.title.same : words.title.older}</strong>
        {preview.savedAt && (
          <span>
            {words.saved} <DateTime value={preview.savedAt} format="dateTime" locale={locale} /> ·{' '}
            {words.version(preview.version)}
          </span>
        )}
      </div>
    </aside>
  );
}
