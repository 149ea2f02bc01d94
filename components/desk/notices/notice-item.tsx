import Link from 'next/link';
import type { ReactNode } from 'react';
import type {
  DeskNotice,
  ReceiptNotice,
  RightsNotice,
  ScheduleNotice,
  WebhookNotice,
} from '@/lib/document/shapes/notice';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { pingMessages } from '@/lib/kit/messages/pings';
import { receiptMessages } from '@/lib/kit/messages/receipts';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { scheduleMessages } from '@/lib/kit/messages/schedule';
import { ReceiptFindings } from '../receipts/receipt-findings';
import { rightsAddress, subjectInWords } from '../rights/rule-words';
import { NoticeButton } from './notice-button.client';
import { PlaceList } from './place-list';
import { StoryNoticeItem } from './story-notice-item';

function headingOf({ kind, happensAt, rule }: RightsNotice, locale: Locale): string {
  const words = rightsMessages().notices;
  const when = formatDate(happensAt, 'dateTime', locale);
  const denied = rule.answer === 'deny';
  if (kind === 'rights-lost') return denied ? words.denied(when) : words.ended(when);
  return denied ? words.willBeDenied(when) : words.willEnd(when);
}

/** One notice: what happens or happened, when, and to what. */
export function NoticeItem({ notice, locale }: { notice: DeskNotice; locale: Locale }) {
  switch (notice.kind) {
    case 'schedule-failed':
      return <ScheduleNoticeItem notice={notice} locale={locale} />;
    case 'receipt-bad':
      return <ReceiptNoticeItem notice={notice} locale={locale} />;
    case 'webhook-off':
      return <WebhookNoticeItem notice={notice} locale={locale} />;
    case 'rights-warning':
    case 'rights-lost':
      return <RightsNoticeItem notice={notice} locale={locale} />;
    default:
      return <StoryNoticeItem notice={notice} locale={locale} />;
  }
}

/** How a notice is dealt with, and by whom it was. */
function Dealing({ notice, locale, children }: { notice: DeskNotice; locale: Locale; children: ReactNode }) {
  const { id, done } = notice;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      <NoticeButton id={id} done={done !== null} />
      {children}
      {done && (
        <span className="text-ink-soft">
          {rightsMessages().notices.doneBy(done.by, formatDate(done.at, 'dateTime', locale))}
        </span>
      )}
    </div>
  );
}

/** What was planned for a story and did not happen, and why. */
function ScheduleNoticeItem({ notice, locale }: { notice: ScheduleNotice; locale: Locale }) {
  const { story, verb, happensAt, problem, by } = notice;
  const words = scheduleMessages();
  return (
    <li className="py-5 text-sm">
      <h2 className="text-base font-semibold text-danger">
        {words.failed[verb](formatDate(happensAt, 'dateTime', locale))}
      </h2>
      <p className="mt-0.5 font-serif text-base">{story.headline || rightsMessages().notices.untitled}</p>
      <p className="mt-1 text-pretty text-ink-soft">
        {problem} {words.by(by)}.
      </p>
      <Dealing notice={notice} locale={locale}>
        <Link href={`/desk/stories/${story.id}`} className="text-link flex min-h-9 items-center">
          {words.toStory}
        </Link>
      </Dealing>
    </li>
  );
}

/** What readers don't get of a story as they should. */
function ReceiptNoticeItem({ notice, locale }: { notice: ReceiptNotice; locale: Locale }) {
  const { story, happensAt, findings } = notice;
  const words = receiptMessages();
  return (
    <li className="py-5 text-sm">
      <h2 className="text-base font-semibold text-danger">
        {words.noticeTitle(formatDate(happensAt, 'dateTime', locale))}
      </h2>
      <p className="mt-0.5 mb-2 font-serif text-base">{story.headline || words.untitled}</p>
      <ReceiptFindings findings={findings} wrongOnly />
      <Dealing notice={notice} locale={locale}>
        <Link href={`/desk/stories/${story.id}/receipt`} className="text-link flex min-h-9 items-center">
          {words.toReceipt}
        </Link>
      </Dealing>
    </li>
  );
}

/** That a webhook hears of nothing any more. */
function WebhookNoticeItem({ notice, locale }: { notice: WebhookNotice; locale: Locale }) {
  const { id, url, why } = notice.webhook;
  const words = pingMessages().notice;
  return (
    <li className="py-5 text-sm">
      <h2 className="text-base font-semibold text-pretty break-words text-danger">
        {why === 'gone' ? words.gone(url) : words.failing(url)}
      </h2>
      <p className="mt-0.5 text-ink-soft">{formatDate(notice.happensAt, 'dateTime', locale)}</p>
      <Dealing notice={notice} locale={locale}>
        <Link href={`/desk/settings/pings/${id}`} className="text-link flex min-h-9 items-center">
          {words.open}
        </Link>
      </Dealing>
    </li>
  );
}

/** What happens to which pictures, and where they are used. */
function RightsNoticeItem({ notice, locale }: { notice: RightsNotice; locale: Locale }) {
  const words = rightsMessages().notices;
  const { rule, photos, photoCount, uses } = notice;
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
        <Dealing notice={notice} locale={locale}>
          <Link href={rightsAddress(rule.subject)} className="text-link flex min-h-9 items-center">
            {'photoId' in rule.subject ? words.toPhoto : words.toRights}
          </Link>
        </Dealing>
      </div>
    </li>
  );
}
