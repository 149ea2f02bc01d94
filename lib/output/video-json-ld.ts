import type { VideoObjectLeaf } from 'schema-dts';
import { embedByline } from '@/blocks/embed/embed-lines';
import { embedShowing } from '@/lib/document/embed-showing';
import { leadPicture } from '@/lib/document/lead-picture';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { embedFrame } from '@/lib/embeds/embed-frame';
import { isDateOnly } from '@/lib/kit/dates';
import { instantOf } from '@/lib/kit/local-instant';
import { zonedTime } from '@/lib/kit/zoned-time';
import { absoluteUrl } from './absolute-refs';
import { outletJsonLd } from './people-json-ld';
import { sizeUpTo } from './pick-size';
import { storyUrl } from './story-links';

/**
 * Who made it. An account may be a person or an organisation, and its name doesn't say which: only the outlet itself is known
 * for what it is, and anybody else is named by https://schema.org/creditText.
 */
function makerJsonLd({ authorName, handle }: EmbedContent, site: SiteInfo): Partial<VideoObjectLeaf> {
  const name = authorName ?? handle;
  if (!name) return {};
  return name === site.name ? { creator: outletJsonLd(site) } : { creditText: name };
}

/** With the offset that Google asks for; a day alone begins on the newsroom's clocks. */
function uploadDate({ postedAt }: EmbedContent, { zone }: SiteInfo): string | undefined {
  if (!postedAt) return undefined;
  const instant = isDateOnly(postedAt) ? instantOf(`${postedAt}T00:00`, zone) : postedAt;
  return zonedTime(instant ?? postedAt, zone);
}

/** Where it plays: in its platform's player, or by the file itself where its address is one. */
function placesJsonLd(embed: EmbedContent): Partial<VideoObjectLeaf> {
  const frame = embedFrame(embed);
  const isFile = /\.(?:m4v|mov|mp4|ogv|webm)$/i.test(URL.parse(embed.url ?? '')?.pathname ?? '');
  return {
    url: embed.url ?? undefined,
    contentUrl: (isFile && embed.url) || undefined,
    embedUrl: frame?.ratio ? frame.src : undefined,
  };
}

/** Our copy of what it shows of itself, else where its platform keeps that. */
function thumbnailUrl(story: StoryPage, { pictures }: EmbedContent, site: SiteInfo): string | undefined {
  const own = leadPicture(story);
  if (!own) return pictures?.[0]?.url ?? undefined;
  const size = own.photo.withheld ? undefined : sizeUpTo(own.photo, 1_280);
  return size && absoluteUrl(size.url, site.origin);
}

/**
 * The video that leads a story, where readers still get it as one, as Google asks for it
 * (https://developers.google.com/search/docs/appearance/structured-data/video) with no more than what is known of it: nothing
 * is guessed to please a validator.
 */
export function videoJsonLd(story: StoryPage, site: SiteInfo): VideoObjectLeaf | undefined {
  const { lead, refs, language } = story;
  if (lead?.kind !== 'video') return undefined;
  const { embed } = lead;
  const showing = embedShowing(embed, refs);
  if (showing.as !== 'quotation' || showing.lost) return undefined;
  return {
    '@type': 'VideoObject',
    '@id': `${storyUrl(story, site)}#lead-video`,
    name: embed.title || embedByline(embed, language) || undefined,
    description: embed.text || undefined,
    thumbnailUrl: thumbnailUrl(story, embed, site),
    ...placesJsonLd(embed),
    uploadDate: uploadDate(embed, site),
    ...makerJsonLd(embed, site),
  };
}
