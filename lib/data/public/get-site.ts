import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { toSiteLook } from '@/lib/document/site/site-settings';
import { config } from '@/lib/kit/config';
import { database } from '../client';
import { toEmbedSettings } from '../embed-settings';
import { toPingSettings } from '../ping-settings';
import { toStoryStyle } from '../story-style';

/** What every page says about the outlet; sensible words before anybody has set them. */
export async function getSite(): Promise<SiteInfo> {
  const row = await database().site.findUnique({ where: { id: 1 }, omit: { draft: true } });
  return {
    name: row?.name ?? 'Dateline',
    tagline: row?.tagline ?? '',
    description: row?.description ?? '',
    language: row?.language ?? 'en',
    zone: row?.zone ?? 'UTC',
    origin: config.origin(),
    hub: toPingSettings(row?.pings).hub,
    embeds: toEmbedSettings(row?.embedSettings),
    look: toSiteLook(row?.look),
    storyStyle: toStoryStyle(row?.storyStyle),
  };
}
