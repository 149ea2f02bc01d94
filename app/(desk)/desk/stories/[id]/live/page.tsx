import '@/components/desk/editor/styles/editor.css';
import '@/components/desk/live/styles/live.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CoverLiveForm } from '@/components/desk/live/cover-live-form.client';
import { LiveDeskScreen } from '@/components/desk/live/live-desk.client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { getLiveDesk } from '@/lib/data/desk/get-live-desk';
import { getSite } from '@/lib/data/public/get-site';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { isProblem } from '@/lib/kit/problem';
import { viewerOrSignIn } from '../../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string }>;
}

export const metadata: Metadata = { title: liveDeskMessages().pageTitle('') };

/** Null where there is nothing, or nothing for whoever asks. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (isProblem(error, 'not-found')) return null;
    throw error;
  });
}

/** The live desk of a story; of a story that isn't covered live, the way to begin. */
export default async function LiveDeskPage({ params }: Props) {
  const { id } = await params;
  const viewer = await viewerOrSignIn(`/desk/stories/${id}/live`);
  const [site, desk] = await Promise.all([getSite(), orNull(getLiveDesk(viewer, id))]);
  const locale = { language: site.language, zone: site.zone };
  if (desk) {
    const writer = { id: viewer.id, name: viewer.name };
    return <LiveDeskScreen key={id} desk={desk} writer={writer} locale={locale} now={Date.now()} />;
  }
  const story = await orNull(getDeskStory(viewer, id));
  if (!story?.may.publish) notFound();
  const words = liveDeskMessages();
  return (
    <div className="mx-auto max-w-xl px-4 py-10">
      <p className="text-sm font-semibold text-ink-soft">{words.open}</p>
      <h1 className="mt-1 font-serif text-2xl font-semibold">{story.fields.headline || words.untitled}</h1>
      <p className="mt-3 mb-6 text-pretty text-ink-soft">{words.coverage.intro}</p>
      <CoverLiveForm storyId={id} locale={locale} />
    </div>
  );
}
