import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { RefreshWhile } from '@/components/desk/jobs/refresh-while.client';
import { LookAgainButton } from '@/components/desk/receipts/look-again-button.client';
import { ReceiptFindings } from '@/components/desk/receipts/receipt-findings';
import { receiptLine } from '@/components/desk/receipts/receipt-words';
import { getReceipt } from '@/lib/data/desk/get-receipt';
import { getSite } from '@/lib/data/public/get-site';
import { formatDate } from '@/lib/kit/dates';
import { receiptMessages } from '@/lib/kit/messages/receipts';
import { isProblem } from '@/lib/kit/problem';
import { viewerOrSignIn } from '../../../viewer-or-sign-in';

export const metadata: Metadata = { title: receiptMessages().title };

const tone = { waiting: 'text-ink-soft', good: 'text-good', bad: 'text-danger' } as const;

/** What readers get of a story, as it was last looked, and what happened to it before their eyes. */
export default async function StoryReceipt({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const viewer = await viewerOrSignIn(`/desk/stories/${id}/receipt`);
  const [site, found] = await Promise.all([
    getSite(),
    getReceipt(viewer, id).catch((error: unknown) => {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }),
  ]);
  if (!found) notFound();
  const { headline, path, wasPublished, receipt, events } = found;
  const words = receiptMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <Link href={`/desk/stories/${id}`} className="text-link text-sm">
        {words.toStory}
      </Link>
      <h1 className="mt-2 font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-1 font-serif text-lg text-pretty">{headline || words.untitled}</p>
      {path && (
        <a href={path} className="text-link text-sm break-all">
          {path}
        </a>
      )}
      <p className="mt-3 max-w-2xl text-sm text-pretty text-ink-soft">{words.hint}</p>
      <section aria-live="polite" className="mt-6 rounded-control border border-rule bg-surface p-4">
        {receipt ? (
          <>
            <h2 className={`font-semibold text-pretty ${tone[receipt.state]}`}>
              {receiptLine(receipt, site)}
            </h2>
            <div className="mt-3">
              <ReceiptFindings findings={receipt.findings} />
            </div>
          </>
        ) : (
          <>
            <h2 className="font-serif text-lg font-medium">{words.never}</h2>
            <p className="mt-1 text-sm text-pretty text-ink-soft">{words.neverHint}</p>
          </>
        )}
        {wasPublished && (
          <div className="mt-4 flex flex-wrap items-center gap-3">
            <LookAgainButton storyId={id} />
          </div>
        )}
      </section>
      {events.length > 0 && (
        <section className="mt-8">
          <h2 className="font-serif text-xl font-medium">{words.events}</h2>
          <ul className="mt-2 divide-y divide-rule text-sm">
            {events.map((event) => (
              <li key={event.id} className="flex flex-wrap gap-x-4 py-1.5">
                <span className="text-ink-soft tabular-nums">{formatDate(event.at, 'dateTime', site)}</span>
                <span>{words.event[event.kind]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RefreshWhile busy={receipt?.state === 'waiting'} />
    </div>
  );
}
