import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JobGroups } from '@/components/desk/jobs/job-groups';
import { MediaReport } from '@/components/desk/jobs/media-report';
import { RefreshWhile } from '@/components/desk/jobs/refresh-while.client';
import { getMediaCheck } from '@/lib/data/desk/get-media-check';
import { listJobs } from '@/lib/data/desk/list-jobs';
import { getSite } from '@/lib/data/public/get-site';
import { jobMessages } from '@/lib/kit/messages/jobs';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: jobMessages().title };

/** What goes on in the background, what failed there and why. */
export default async function Jobs() {
  const viewer = await viewerOrSignIn('/desk/jobs');
  if (!can(viewer, 'jobs.see')) notFound();
  const [site, board, check] = await Promise.all([getSite(), listJobs(viewer), getMediaCheck(viewer)]);
  const words = jobMessages();
  const { running, waiting, again } = board.counts;
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 max-w-2xl text-sm text-pretty text-ink-soft">{words.intro}</p>
      {!board.alive && (
        <div className="mt-5 rounded-control bg-caution-wash px-4 py-3 text-sm text-caution">
          <p className="font-semibold">{words.asleep}</p>
          <p className="mt-1 text-pretty">{words.asleepHint}</p>
        </div>
      )}
      <JobGroups board={board} now={Date.now()} locale={site} />
      <MediaReport check={check} locale={site} />
      <RefreshWhile busy={running + waiting + again > 0 || !board.alive} />
    </div>
  );
}
