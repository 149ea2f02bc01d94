import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BranchList } from '@/components/desk/history/branch-list';
import { branchesAddress, historyAddress } from '@/components/desk/history/history-address';
import { HistoryFrame } from '@/components/desk/history/history-frame';
import { listBranches } from '@/lib/data/desk/list-branches';
import { getSite } from '@/lib/data/public/get-site';
import { historyMessages } from '@/lib/kit/messages/history';
import { isProblem } from '@/lib/kit/problem';
import { viewerOrSignIn } from '../../../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: historyMessages().branches.title };

/** The saves of a story that came too late and were set aside, newest first. */
export default async function Branches({ params, searchParams }: Props) {
  const { id } = await params;
  const { before } = await searchParams;
  const viewer = await viewerOrSignIn(branchesAddress(id));
  const [site, found] = await Promise.all([
    getSite(),
    listBranches(viewer, id, typeof before === 'string' ? before : null).catch((error: unknown) => {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }),
  ]);
  if (!found) notFound();
  const words = historyMessages();
  return (
    <HistoryFrame
      story={found.story}
      title={words.branches.title}
      back={{ href: historyAddress(id), text: words.comparison.backToList }}
    >
      <p className="mt-1 mb-4 max-w-prose text-sm text-pretty text-ink-soft">{words.branches.hint}</p>
      <BranchList {...found} locale={site} />
    </HistoryFrame>
  );
}
