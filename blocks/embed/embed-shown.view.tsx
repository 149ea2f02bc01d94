import { embedShowing } from '@/lib/document/embed-showing';
import type { Refs } from '@/lib/document/refs';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { Locale } from '@/lib/kit/dates';
import { Lines } from '../rich-text.view';
import type { ViewContext } from '../view-context';
import { EmbedCard } from './embed-card.view';
import { EmbedLine } from './embed-line.view';
import { EmbedPost } from './embed-post.view';

interface Props {
  embed: EmbedContent;
  refs: Pick<Refs, 'photos' | 'embeds'>;
  anchor: string;
  locale: Locale;
  frameOf?: ViewContext['frameOf'];
}

/** An embed as readers get it now: by what it is, what became of it, and what the desk decided about that. */
export function EmbedShown({ embed, refs, anchor, locale, frameOf }: Props) {
  const showing = embedShowing(embed, refs);
  if (showing.as === 'nothing') return null;
  if (showing.as === 'description') {
    return (
      <p className="embed-described" id={anchor}>
        <Lines text={showing.words} />
      </p>
    );
  }
  const { lost } = showing;
  const frame = lost ? null : (frameOf?.(embed) ?? null);
  const part = { embed, anchor, locale, frame, lost, photos: refs.photos };
  if (embed.kind === 'post') {
    const words = embed.text.trim() || embed.pictures?.some(({ alt, photoId }) => alt || photoId);
    return words || frame ? <EmbedPost {...part} /> : <EmbedLine {...part} />;
  }
  return embed.url ? <EmbedCard {...part} /> : <EmbedLine {...part} />;
}
