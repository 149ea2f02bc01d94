import type { EmbedContent } from '@/lib/document/shapes/embed';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { siteMessages } from '@/lib/kit/messages/site';

/** Why a post is no longer where it was, and since when we have its words; null while it is there. */
export type Lost = 'gone' | 'private' | null;

/** Says of a quotation that its platform no longer shows the post. */
export function EmbedNote({ embed, lost, locale }: { embed: EmbedContent; lost?: Lost; locale: Locale }) {
  if (!lost) return null;
  const captured = embed.capturedAt && formatDate(embed.capturedAt, 'date', locale);
  return (
    <span className="embed-note">
      {siteMessages(locale.language).postLost[lost](embed.platform, captured ?? '')}
    </span>
  );
}
