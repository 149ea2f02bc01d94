import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import {
  branchesAddress,
  historyAddress,
  publicHistoryAddress,
  readHistoryQuery,
} from '@/components/desk/history/history-address';
import { HistoryFrame } from '@/components/desk/history/history-frame';
import { RevisionList } from '@/components/desk/history/revision-list';
import { listRevisions } from '@/lib/data/desk/list-revisions';
import { getSite } from '@/lib/data/public/get-site';
import { historyMessages } from '@/lib/kit/messages/history';
import { publicHistoryMessages } from '@/lib/kit/messages/public-history';
import { isProblem } from '@/lib/kit/problem';
import { viewerOrSignIn } from '../../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// Without the headline: the title is made before anybody has been asked who they are.
export const metadata: Metadata = { title: historyMessages().pageTitle };

/** Every version of a story, newest first. */
export default async function History({ params, searchParams }: Props) {
  const { id } = await params;
  const query = readHistoryQuery(await searchParams);
  const viewer = await viewerOrSignIn(historyAddress(id));
  const [site, found] = await Promise.all([
    getSite(),
    listRevisions(viewer, id, { before: query.before, chosen: query.to }).catch((error: unknown) => {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }),
  ]);
  if (!found) notFound();
  const words = historyMessages();
  return (
    <HistoryFrame
      story={found.story}
      title={words.title}
      back={{ href: `/desk/stories/${id}`, text: words.backToStory }}
    >
      <p className="mt-1 mb-4 max-w-prose text-sm text-pretty text-ink-soft">{words.hint}</p>
      <p className="mb-4 text-sm">
        <Link href={publicHistoryAddress(id)} className="text-link">
          {publicHistoryMessages().link}
        </Link>
      </p>
      {found.setAside && (
        <p className="mb-4 text-sm">
          <Link href={branchesAddress(id)} className="text-link">
            {words.branches.link}
          </Link>
        </p>
      )}
      {found.revisions.length > 0 ? (
        <RevisionList {...found} query={query} locale={site} />
      ) : (
        <p className="mt-6">{query.before === null ? words.empty : words.emptyOlder}</p>
      )}
    </HistoryFrame>
  );
}
