import type { Byline } from '@/lib/document/shapes/byline';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { PublishedUpdate, StoryPage } from '@/lib/document/shapes/story-page';

/** Absolute addresses of what a story is connected with. They double as the stable `@id`s of structured data. */
export const storyUrl = (story: StoryPage, site: SiteInfo) => site.origin + story.path;
export const sectionUrl = (story: StoryPage, site: SiteInfo) => `${site.origin}/${story.section.slug}`;
export const authorUrl = (byline: Byline, site: SiteInfo) => `${site.origin}/authors/${byline.slug}`;

/** The place of an update on its story's page. */
export function updateUrl(
  story: Pick<StoryPage, 'path'>,
  update: Pick<PublishedUpdate, 'id'>,
  site: SiteInfo,
): string {
  return `${site.origin}${story.path}#update-${update.id}`;
}

/** The one address that search engines should keep: the original's for wire copy, else the story's own. */
export function canonicalUrl(story: StoryPage, site: SiteInfo): string {
  return story.canonicalUrl || storyUrl(story, site);
}

/** Who wrote a story or an update. One without reporters, such as a photo essay, is by everybody who is named. */
export function authorsOf({ bylines }: Pick<StoryPage, 'bylines'>): Byline[] {
  const reporters = bylines.filter((byline) => byline.role === 'reporter');
  return reporters.length > 0 ? reporters : bylines;
}
