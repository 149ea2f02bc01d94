import Link from 'next/link';
import { type PhotoSearch, photosAddress, wholeLibrary } from '@/lib/document/photo-search';
import { photoMessages } from '@/lib/kit/messages/photos';

/** Says why there is nothing to see, and what to do about it. */
export function NoPhotos({ search }: { search: PhotoSearch }) {
  const words = photoMessages().empty;
  const everything = photosAddress(wholeLibrary);
  const narrowed = photosAddress(search) !== everything;
  return (
    <div className="grid justify-items-center gap-2 px-4 py-16 text-center">
      <h2 className="font-serif text-xl font-medium text-balance">{narrowed ? words.none : words.first}</h2>
      <p className="max-w-md text-sm text-pretty text-ink-soft">
        {narrowed ? words.noneHint : words.firstHint}
      </p>
      {narrowed && (
        <Link href={everything} className="btn mt-3">
          {words.clear}
        </Link>
      )}
    </div>
  );
}
