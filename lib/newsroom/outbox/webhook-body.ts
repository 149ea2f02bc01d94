import type { StoryEvent } from '@/lib/document/shapes/story-event';

/**
 * What a webhook is sent of an event, as JSON: the story as it was then, with absolute addresses. docs/webhooks.md
 * describes it for those who receive it; what it says must not change, only grow.
 * @param origin the public one
 */
export function webhookBody({ kind, at, facts }: StoryEvent, origin: string): string {
  const { story, update, redirectTo } = facts;
  const { path, section, authors, tags, series, ...rest } = story;
  const url = origin + path;
  const under = (folder: string) => (thing: { slug: string; name: string }) => ({
    name: thing.name,
    url: `${origin}${folder}/${thing.slug}`,
  });
  return JSON.stringify({
    type: kind,
    timestamp: at.toISOString(),
    data: {
      story: {
        ...rest,
        url,
        section: under('')(section),
        authors: authors.map(under('/authors')),
        tags: tags.map(under('/tags')),
        series: series && under('/series')(series),
      },
      update: update && { ...update, url: `${url}#update-${update.id}` },
      redirectTo: redirectTo && new URL(redirectTo, origin).href,
    },
  });
}
