import { DateTime } from '@/components/ui/date-time';
import type { DraftPreview } from '@/lib/document/shapes/preview';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { embargoMessages } from '@/lib/kit/messages/embargo';
import { previewMessages } from '@/lib/kit/messages/preview';

interface Props {
  preview: DraftPreview;
  linkEnds: string | null;
  locale: Locale;
}

/** Says that this is a draft and of when, also on paper. No part of the page that readers get. */
export function PreviewBar({ preview, linkEnds, locale }: Props) {
  const words = previewMessages(locale.language).bar;
  const embargo = embargoMessages(locale.language);
  return (
    <aside className="preview-bar" aria-label={words.label}>
      {preview.embargo && (
        <p className="preview-bar-embargo">
          <span>
            <strong>
              {embargo.until(
                formatDate(preview.embargo.until, 'dateTime', { ...locale, zone: preview.embargo.zone }),
              )}
            </strong>{' '}
            {embargo.warning}
          </span>
        </p>
      )}
      <div className="preview-bar-row">
        <strong>{words.title[preview.readersSee]}</strong>
        <span>
          {words.saved} <DateTime value={preview.savedAt} format="dateTime" locale={locale} />
          {linkEnds === null && ` · ${words.version(preview.version)}`}
        </span>
        {linkEnds !== null && (
          <span className="preview-bar-link">
            {words.confidential} {words.ends} <DateTime value={linkEnds} format="dateTime" locale={locale} />.
          </span>
        )}
      </div>
    </aside>
  );
}
