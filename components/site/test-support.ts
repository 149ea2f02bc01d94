import type { StoryCard } from '@/lib/document/shapes/story-page';
import { goldenPage, leadPhoto } from '@/lib/output/test-support/golden-page';

/** The golden page as a card, with whatever a test wants to be different. */
export function goldenCard(different: Partial<StoryCard> = {}): StoryCard {
  const { id, path, headline, standfirst, kicker, contentWarning, kind, language, section, bylines } =
    goldenPage;
  return {
    ...{ id, path, headline, standfirst, kicker, contentWarning, kind, language, section, bylines },
    live: null,
    photo: { figure: leadPhoto, alt: 'An empty stage.' },
    publishedAt: goldenPage.publishedAt,
    updatedAt: goldenPage.updatedAt,
    ...different,
  };
}
