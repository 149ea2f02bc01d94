import type { SectionEventFacts } from '@/lib/document/shapes/section-event';
import type { StoryEventFacts } from '@/lib/document/shapes/story-event';

/** What services are told of an event: which pages are others now, and the feeds of which. Paths of this site. */
export interface PingFacts {
  /** Pages whose feeds may have changed: empty for the front. */
  feeds: string[];
  pages: string[];
}

/** A story's page, and the feeds that it stands in. */
export function storyPing({ story, update }: StoryEventFacts): PingFacts {
  const feeds = [
    '',
    `/${story.section.slug}`,
    ...story.authors.map(({ slug }) => `/authors/${slug}`),
    ...story.tags.map(({ slug }) => `/tags/${slug}`),
    ...(story.series ? [`/series/${story.series.slug}`] : []),
    ...(update ? ['/corrections'] : []),
  ];
  return { feeds, pages: [story.path] };
}

/** A section's page, of before and of now. Its stories stay where they are, and as they are. */
export function sectionPing({ section, before, successor }: SectionEventFacts): PingFacts {
  const pages = [section, before, successor].flatMap((one) => (one ? [`/${one.slug}`] : []));
  return { feeds: ['', ...pages], pages };
}
