import type { VideoObjectLeaf } from 'schema-dts';
import { embedByline } from '@/blocks/embed/embed-lines';
import type { EmbedContent } from '@/lib/document/shapes/embed';

/** A video on another platform, with no more than what is known of it: nothing is guessed to please a validator. */
export function videoJsonLd(embed: EmbedContent, pageUrl: string, language: string): VideoObjectLeaf {
  const author = embed.authorName ?? embed.handle;
  return {
    '@type': 'VideoObject',
    '@id': `${pageUrl}#lead-video`,
    name: embed.title || embedByline(embed, language) || undefined,
    description: embed.text || undefined,
    url: embed.url ?? undefined,
    uploadDate: embed.postedAt ?? undefined,
    creator: author ? { '@type': 'Person', name: author } : undefined,
  };
}
