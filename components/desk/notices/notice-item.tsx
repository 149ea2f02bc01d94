import Link from 'next/link';
import type { DeskNotice } from '@/lib/document/shapes/notice';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { rightsAddress, subjectInWords } from '../rights/rule-words';
import { NoticeButton } from './notice-button.client';
import { PlaceList } from './place-list';

function headingOf({ kind, happensAt, rule }: DeskNotice, locale: Locale): string {
  const words = rightsMessages().notices;
  const when = formatDate(happensAt, 'dateTime', locale);
  const denied = rule.answer === 'deny';
  if (kind === 'rights-lost') return denied ? words.denied(when) : words.ended(when);
  return denied ? words.willBeDenied(when) : words.willEnd(when);
}

/** One notice: what happens and when, to which pictures, and where they are used. */
export function NoticeItem({ notice, locale }: { notice: DeskNotice; locale: Locale }) {
  const words = rightsMessages().notices;
  const { rule, photos, photoCount, uses, done } = notice;
  const lost = notice.kind === 'rights-lost';
  const [first] = photos;
  const about =
    'photoId' in rule.subject ? first?.caption || first?.alt || first?.fileName : subjectInWords(rule);
  return (
    <li className="grid gap-x-5 gap-y-3 py-5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div className="flex flex-wrap content-start gap-1.5">
        {photos.map((photo) => (
          <img
            key={photo.id}
            src={photo.sizes[0]?.url}
            alt={photo.alt}
            loading="lazy"
            className={`rounded-sm bg-sunken object-cover ${photos.length > 1 ? 'size-[4.25rem]' : 'aspect-[3/2] w-36'}`}
          />
        ))}
      </div>
      <div className="min-w-0 text-sm">
        <h2 className={`text-base font-semibold ${lost ? 'text-danger' : 'text-caution'}`}>
          {headingOf(notice, locale)}
        </h2>
        <p className="mt-0.5 line-clamp-2 text-pretty">
          {about}
          {photoCount > 1 && <span className="text-ink-soft"> · {words.photos(photoCount)}</span>}
        </p>
        {rule.note && <p className="mt-1 whitespace-pre-line text-ink-soft">{rule.note}</p>}
        <h3 className="mt-3 mb-1 font-semibold">{words.usedIn}</h3>
        <PlaceList uses={uses} />
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <NoticeButton id={notice.id} done={done !== null} />
          <Link href={rightsAddress(rule.subject)} className="text-link">
            {'photoId' in rule.subject ? words.toPhoto : words.toRights}
          </Link>
          {done && (
            <span className="text-ink-soft">
              {words.doneBy(done.by, formatDate(done.at, 'dateTime', locale))}
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
