import type { Metadata } from 'next';
import { NoStories } from '@/components/desk/stories/no-stories';
import { StoryFilters } from '@/components/desk/stories/story-filters';
import { StoryList } from '@/components/desk/stories/story-list';
import { readStoryQuery, storiesAddress } from '@/components/desk/stories/story-query';
import { listStories } from '@/lib/data/desk/list-stories';
import { getSite } from '@/lib/data/public/get-site';
import { deskMessages } from '@/lib/kit/messages/desk';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: deskMessages().stories.title };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The newsroom's stories, last changed first. */
export default async function Stories({ searchParams }: Props) {
  const query = readStoryQuery(await searchParams);
  const viewer = await viewerOrSignIn(storiesAddress(query));
  const [site, { stories, next }] = await Promise.all([getSite(), listStories(viewer, query)]);
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="mb-4 font-serif text-3xl font-semibold tracking-tight">
        {deskMessages().stories.title}
      </h1>
      <StoryFilters query={query} />
      <div className="mt-4">
        {stories.length > 0 ? (
          <StoryList stories={stories} next={next} query={query} locale={site} now={Date.now()} />
        ) : (
          <NoStories query={query} mayCreate={can(viewer, 'story.create')} />
        )}
      </div>
    </div>
  );
}
