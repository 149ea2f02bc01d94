import '@/components/desk/editor/styles/editor.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryEditor } from '@/components/desk/editor/story-editor.client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { getSite } from '@/lib/data/public/get-site';
import { editorMessages } from '@/lib/kit/messages/editor';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { isProblem } from '@/lib/kit/problem';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

interface Props {
  params: Promise<{ id: string }>;
}

// Without the headline: the title is made before anybody has been asked who they are.
export const metadata: Metadata = { title: editorMessages().pageTitle('') };

/** The editor of one story. A story that isn't there looks like one that isn't yours. */
export default async function EditStory({ params }: Props) {
  const { id } = await params;
  const viewer = await viewerOrSignIn(`/desk/stories/${id}`);
  const [site, story] = await Promise.all([
    getSite(),
    getDeskStory(viewer, id).catch((error: unknown) => {
      if (isProblem(error, 'not-found')) return null;
      throw error;
    }),
  ]);
  if (!story) notFound();
  const writer = { id: viewer.id, name: viewer.name };
  const locale = { language: site.language, zone: site.zone };
  const live = liveDeskMessages();
  // Drawn by the server: what opens to write loads nothing for it.
  return (
    <>
      <StoryEditor key={story.id} story={story} writer={writer} locale={locale} />
      {story.may.publish && (
        <p className="live-link">
          <a href={`/desk/stories/${story.id}/live`} className="text-link">
            {story.isLive ? live.toDesk : live.open}
          </a>
        </p>
      )}
    </>
  );
}
