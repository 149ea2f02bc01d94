import type { MediaCheck } from '@/lib/document/shapes/media-check';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { jobMessages } from '@/lib/kit/messages/jobs';

/** What the nightly look at the library's files found. */
export function MediaReport({ check, locale }: { check: MediaCheck | null; locale: Locale }) {
  const words = jobMessages().files;
  const when = check && formatDate(check.at, 'dateTime', locale);
  const isWell = check?.faults.length === 0;
  const isLeft = check?.faults.some(({ found, mended }) => mended < found);
  return (
    <section className="mt-10" aria-labelledby="media-report">
      <h2 id="media-report" className="mb-2 font-serif text-xl font-medium">
        {words.title}
      </h2>
      <p className="text-sm text-ink-soft">
        {check && when ? (isWell ? words.well : words.looked)(when, check.files) : words.never}
      </p>
      {check && !isWell && (
        <>
          <ul className="mt-2 divide-y divide-rule border-y border-rule text-sm">
            {check.faults.map(({ fault, found, mended }) => (
              <li key={fault} className="flex flex-wrap justify-between gap-x-4 py-2">
                <span>{words.faults[fault](found)}</span>
                <span className={mended < found ? 'text-caution' : 'text-good'}>
                  {mended > 0 ? words.mended(mended, found) : words.open}
                </span>
              </li>
            ))}
          </ul>
          {check.wrongStore && <p className="mt-2 text-sm text-pretty text-danger">{words.wrongStore}</p>}
          {isLeft && !check.wrongStore && (
            <p className="mt-2 text-sm text-pretty text-ink-soft">
              {words.hint} <code>npm run media:check</code>
            </p>
          )}
        </>
      )}
    </section>
  );
}
