import type { EmbedContent } from '@/lib/document/shapes/embed';
import { embedLineMessages } from '@/lib/kit/messages/embed-line';

/** Who says it and where, as one line: `Ana Brandt (@ana) on Bluesky`. Empty when nothing is known. */
export function embedByline(embed: EmbedContent, language = 'en'): string {
  const words = embedLineMessages(language);
  const { authorName, handle, platform, kind } = embed;
  const named = authorName && authorName !== handle ? `${authorName} (@${handle})` : `@${handle}`;
  const who = handle ? named : (authorName ?? '');
  if (who) return words.byOn(who, platform);
  if (!platform) return '';
  return kind === 'video' ? words.videoOn(platform) : words.postOn(platform);
}

/** What the post answers, as one line; empty when it answers nothing. */
export function replyLine(embed: EmbedContent, language = 'en'): string {
  return embed.inReplyTo ? embedLineMessages(language).inReplyTo(embed.inReplyTo.handle) : '';
}

/** What its pictures show, in words, a line each. */
export function pictureLines(embed: EmbedContent, language = 'en'): string[] {
  const shown = (embed.pictures ?? []).map(({ alt }) => alt.trim()).filter(Boolean);
  return shown.map(embedLineMessages(language).pictureShows);
}
