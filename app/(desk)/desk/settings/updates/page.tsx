import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StoryStyleForm } from '@/components/desk/settings/story-style-form.client';
import { getSite } from '@/lib/data/public/get-site';
import { storyStyleMessages } from '@/lib/kit/messages/story-style';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: storyStyleMessages().title };

/** How stories show what came after they were published. */
export default async function Updates() {
  const viewer = await viewerOrSignIn('/desk/settings/updates');
  if (!can(viewer, 'site.story-style')) notFound();
  const { storyStyle } = await getSite();
  const words = storyStyleMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <StoryStyleForm style={storyStyle} />
    </div>
  );
}
