import '@/components/desk/history/history.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BranchView } from '@/components/desk/history/branch-view';
import { branchAddress, branchesAddress } from '@/components/desk/history/history-address';
import { HistoryFrame } from '@/components/desk/history/history-frame';
import { getBranch } from '@/lib/data/desk/get-branch';
import { getSite } from '@/lib/data/public/get-site';
import { historyMessages } from '@/lib/kit/messages/history';
import { isProblem } from '@/lib/kit/problem';
import { viewerOrSignIn } from '../../../../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string; branch: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: historyMessages().branches.one };

/** A save that was set aside, word by word against what is stored now or what it was made from. */
export default async function Branch({ params, searchParams }: Props) {
  const { id, branch } = await params;
  const against = (await searchParams).against === 'base' ? 'base' : 'now';
  const viewer = await viewerOrSignIn(branchAddress(id, branch, against));
  const [site, comparison] = await Promise.all([
    getSite(),
    getBranch(viewer, id, branch, against).catch((error: unknown) => {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }),
  ]);
  if (!comparison) notFound();
  const words = historyMessages().branches;
  return (
    <HistoryFrame
      story={comparison.story}
      title={words.one}
      back={{ href: branchesAddress(id), text: words.backToList }}
    >
      <BranchView comparison={comparison} locale={site} />
    </HistoryFrame>
  );
}
