import '@/components/desk/history/history.css';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { historyAddress, publicHistoryAddress } from '@/components/desk/history/history-address';
import { HistoryFrame } from '@/components/desk/history/history-frame';
import { ChangeItem } from '@/components/desk/history/public/change-item';
import { ShowsChoice } from '@/components/desk/history/public/shows-choice.client';
import { getPublicHistory } from '@/lib/data/desk/get-public-history';
import { getSite } from '@/lib/data/public/get-site';
import { historyPath } from '@/lib/kit/history-path';
import { publicHistoryMessages } from '@/lib/kit/messages/public-history';
import { isProblem } from '@/lib/kit/problem';
import { viewerOrSignIn } from '../../../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: publicHistoryMessages().title };

/** What readers see of a story's changes, and what can be decided about it. */
export default async function PublicHistory({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const before = typeof query.before === 'string' ? query.before : null;
  const viewer = await viewerOrSignIn(publicHistoryAddress(id));
  const [site, found] = await Promise.all([
    getSite(),
    getPublicHistory(viewer, id, before).catch((error: unknown) => {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }),
  ]);
  if (!found) notFound();
  const words = publicHistoryMessages();
  const { story, chosen, path, mayDecide, changes, next } = found;
  return (
    <HistoryFrame story={story} title={words.title} back={{ href: historyAddress(id), text: words.back }}>
      <p className="mt-1 mb-4 max-w-prose text-sm text-pretty text-ink-soft">{words.hint}</p>
      {path && (
        <p className="mb-4 text-sm">
          <a href={historyPath(path)} target="_blank" rel="noopener" className="text-link break-all">
            {historyPath(path)}
          </a>
        </p>
      )}
      <ShowsChoice storyId={id} chosen={chosen} site={site.storyStyle.history} mayDecide={mayDecide} />
      {changes.length === 0 && <p className="mt-6">{words.none}</p>}
      <ol className="mt-6 divide-y divide-rule border-y border-rule">
        {changes.map((change) => (
          <ChangeItem key={change.entry.id} change={change} mayDecide={mayDecide} locale={site} />
        ))}
      </ol>
      {next && (
        <p className="mt-5">
          <Link href={`${publicHistoryAddress(id)}?before=${encodeURIComponent(next)}`} className="btn">
            {words.older}
          </Link>
        </p>
      )}
    </HistoryFrame>
  );
}
