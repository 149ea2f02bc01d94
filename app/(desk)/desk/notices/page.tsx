import type { Metadata } from 'next';
import Link from 'next/link';
import { NoticeItem } from '@/components/desk/notices/notice-item';
import { listNotices } from '@/lib/data/desk/list-notices';
import { getSite } from '@/lib/data/public/get-site';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: rightsMessages().notices.title };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const addressOf = (done: boolean, before?: string) => {
  const query = new URLSearchParams({ ...(done && { show: 'done' }), ...(before && { before }) });
  return query.size > 0 ? `/desk/notices?${query}` : '/desk/notices';
};

function Nothing({ done, rights }: { done: boolean; rights: boolean }) {
  const words = rightsMessages().notices;
  return (
    <div className="border-y border-rule py-10">
      <p className="font-serif text-xl font-medium">{done ? words.noneDone : words.none}</p>
      {!done && (
        <p className="mt-1 text-sm text-pretty text-ink-soft">
          {rights ? words.noneHint : words.noneHintOwn}
        </p>
      )}
    </div>
  );
}

/** What the desk is told: rights that end, with where the pictures are used, and plans that could not happen. */
export default async function Notices({ searchParams }: Props) {
  const { show, before } = await searchParams;
  const done = show === 'done';
  const viewer = await viewerOrSignIn(addressOf(done));
  const rights = can(viewer, 'photo.rights');
  const cursor = typeof before === 'string' ? before : null;
  const [site, { notices, next }] = await Promise.all([
    getSite(),
    listNotices(viewer, { done, before: cursor }),
  ]);
  const words = rightsMessages().notices;
  const locale = { language: site.language, zone: site.zone };
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
        <nav aria-label={words.filterLabel} className="flex gap-4 text-sm">
          {[false, true].map((choice) => (
            <Link
              key={String(choice)}
              href={addressOf(choice)}
              aria-current={choice === done ? 'true' : undefined}
              className="flex min-h-9 items-center border-b-2 pointer-coarse:min-h-11 border-transparent font-medium text-ink-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
            >
              {choice ? words.filter.done : words.filter.open}
            </Link>
          ))}
        </nav>
        <div className="flex gap-4 text-sm sm:ms-auto">
          <Link href="/desk/account/notices" className="text-link flex min-h-9 items-center">
            {noticeMessages().item.settings}
          </Link>
          {rights && (
            <Link href="/desk/rights" className="text-link flex min-h-9 items-center">
              {words.rights}
            </Link>
          )}
        </div>
      </div>
      {notices.length > 0 ? (
        <ul className="divide-y divide-rule border-y border-rule">
          {notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} locale={locale} />
          ))}
        </ul>
      ) : (
        <Nothing done={done} rights={rights} />
      )}
      {next && (
        <Link href={addressOf(done, next)} className="btn mt-4">
          {words.earlier}
        </Link>
      )}
    </div>
  );
}
