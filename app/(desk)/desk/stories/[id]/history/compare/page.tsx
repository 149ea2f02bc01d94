import '@/components/desk/history/history.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparisonView } from '@/components/desk/history/comparison-view';
import {
  comparisonAddress,
  historyAddress,
  readHistoryQuery,
} from '@/components/desk/history/history-address';
import { HistoryFrame } from '@/components/desk/history/history-frame';
import { getComparison } from '@/lib/data/desk/get-comparison';
import { getSite } from '@/lib/data/public/get-site';
import { historyMessages } from '@/lib/kit/messages/history';
import { isProblem } from '@/lib/kit/problem';
import { viewerOrSignIn } from '../../../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: historyMessages().comparison.title };

/** Two versions of a story, word by word. */
export default async function Compare({ params, searchParams }: Props) {
  const { id } = await params;
  const { from, to } = readHistoryQuery(await searchParams);
  const viewer = await viewerOrSignIn(to === null ? historyAddress(id) : comparisonAddress(id, to, from));
  const version = to ?? from;
  if (version === null) notFound();
  const [site, comparison] = await Promise.all([
    getSite(),
    getComparison(viewer, id, { version, against: from }).catch((error: unknown) => {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }),
  ]);
  if (!comparison) notFound();
  const words = historyMessages().comparison;
  return (
    <HistoryFrame
      story={comparison.story}
      title={words.title}
      back={{ href: historyAddress(id), text: words.backToList }}
    >
      <ComparisonView comparison={comparison} locale={site} />
    </HistoryFrame>
  );
}
