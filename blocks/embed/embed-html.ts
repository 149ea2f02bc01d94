import { labelledCredit } from '@/lib/document/credit-label';
import type { EmbedShowing } from '@/lib/document/embed-showing';
import type { Refs } from '@/lib/document/refs';
import type { EmbedContent, EmbedPicture } from '@/lib/document/shapes/embed';
import { formatDate } from '@/lib/kit/dates';
import { type Markup, markup } from '@/lib/kit/html';
import { embedLineMessages } from '@/lib/kit/messages/embed-line';
import { embedByline, replyLine } from './embed-lines';

/** Plain text as paragraphs, its line breaks kept. */
function paragraphs(text: string): Markup[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => {
      const lines = paragraph.split('\n').flatMap((line, i) => (i === 0 ? [line] : [markup`<br>`, line]));
      return markup`<p>${lines}</p>`;
    });
}

function picture({ alt, photoId }: EmbedPicture, { photos }: Refs, language: string): Markup | null {
  const photo = photoId ? photos.get(photoId) : undefined;
  const file = photo?.withheld ? undefined : photo?.sizes.findLast(({ width }) => width <= 1_280);
  if (!photo || !file)
    return alt.trim() ? markup`<p>${embedLineMessages(language).pictureShows(alt.trim())}</p>` : null;
  const credit = labelledCredit(photo, language);
  return markup`<p><img src="${file.url}" alt="${alt || photo.alt}" width="${file.width}" height="${file.height}">${credit && markup` <small>${credit}</small>`}</p>`;
}

function note(embed: EmbedContent, lost: 'gone' | 'private' | null, language: string): string | null {
  if (!lost) return null;
  const captured =
    embed.capturedAt && formatDate(embed.capturedAt.slice(0, 10), 'date', { language, zone: 'UTC' });
  return embedLineMessages(language).postLost[lost](embed.platform, captured ?? '');
}

/** A quotation for feeds and pastes: words, source and time; a note where its platform no longer shows the post. */
function quotation(
  embed: EmbedContent,
  lost: 'gone' | 'private' | null,
  refs: Refs,
  language: string,
): Markup {
  const { url, postedAt } = embed;
  const answers = replyLine(embed, language);
  const reply = answers && markup`<p><small>${answers}</small></p>`;
  const title = embed.title && markup`<p><strong>${embed.title}</strong></p>`;
  const byline = embedByline(embed, language) || url;
  const source = url && !lost ? markup`<a href="${url}">${byline}</a>` : byline;
  const time = postedAt && markup`<time datetime="${postedAt}">${postedAt.slice(0, 10)}</time>`;
  const lostNote = note(embed, lost, language);
  const footer = markup`<footer>${source}${source && time && ', '}${time}${lostNote && markup`. ${lostNote}.`}</footer>`;
  const pictures = (embed.pictures ?? []).map((one) => picture(one, refs, language));
  return markup`<blockquote${url && markup` cite="${url}"`}>${reply}${title}${paragraphs(embed.text)}${pictures}${footer}</blockquote>`;
}

/** An embed as HTML that stands alone, as readers get it now. */
export function embedHtml(embed: EmbedContent, showing: EmbedShowing, refs: Refs, language = 'en'): Markup {
  if (showing.as === 'nothing') return markup``;
  return showing.as === 'description'
    ? markup`${paragraphs(showing.words)}`
    : quotation(embed, showing.lost, refs, language);
}
