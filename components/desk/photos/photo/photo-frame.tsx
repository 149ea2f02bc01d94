import Link from 'next/link';
import type { ReactNode } from 'react';
import { DateTime } from '@/components/ui/date-time';
import type { PhotoDetails } from '@/lib/document/shapes/photo-details';
import type { Locale } from '@/lib/kit/dates';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';

/** What stands around a photo's page: the way back, what it is called, and the facts of its file. */
export function PhotoFrame({
  details: { photo, format, bytes },
  locale,
  children,
}: {
  details: PhotoDetails;
  locale: Locale;
  children: ReactNode;
}) {
  const words = photoPageMessages();
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6">
      <Link href="/desk/photos" className="text-link inline-flex min-h-8 items-center text-sm">
        {words.back}
      </Link>
      <h1 className="mt-1 line-clamp-2 font-serif text-2xl font-semibold tracking-tight break-words sm:text-3xl">
        {photo.caption || photo.alt || photo.fileName}
      </h1>
      <p className="mt-1 mb-6 text-sm break-words text-ink-soft">
        {photo.fileName} · {words.facts(photo.width, photo.height, words.megabytes(bytes), format)} ·{' '}
        {words.uploaded(photo.uploadedBy)}{' '}
        <DateTime value={photo.createdAt} format="dateTime" locale={locale} />
      </p>
      {children}
    </div>
  );
}
