import type { Graph } from 'schema-dts';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { CorrectionEntry } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { collectionJsonLd } from './list-json-ld';

/**
 * A page of what put stories right, for crawlers: each by its place on its story's page, which says it as a CorrectionComment.
 * @param path of the page, with its cursor
 */
export function correctionListJsonLd(
  corrections: readonly CorrectionEntry[],
  path: string,
  site: SiteInfo,
): Graph {
  const { correctionsTitle: name, correctionsText: description } = siteMessages(site.language);
  const listed = corrections.map(({ kind, id, story }) => ({
    path: kind === 'retraction' ? story.path : `${story.path}#update-${id}`,
  }));
  return collectionJsonLd({ name, description, path }, listed, site);
}
