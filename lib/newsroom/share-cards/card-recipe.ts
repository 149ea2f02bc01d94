import { createHash } from 'node:crypto';
import type { SiteInfo, SiteSection } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { cardEdition, type ShareCard } from '@/lib/photos/share-card/share-card';

const hash = (facts: unknown) =>
  createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);

/** The logo on a card: by the name of its file, until it is drawn. One that couldn't be seen on it is left to the name. */
const logoOf = ({ logo, logoPicture }: SiteInfo['look']) =>
  logoPicture ? (logoPicture.day.unseen.day ? '' : logoPicture.day.name) : logo;

/** What a card says and how it looks: in the tone of its section. */
export function cardOf(
  story: StoryPage,
  { name, look }: SiteInfo,
  sections: readonly SiteSection[],
): ShareCard {
  const { tones, accent } = look.colours;
  const section = sections.find(({ slug }) => slug === story.section.slug);
  const tone = (section && tones[section.tone]) ?? accent;
  return {
    headline: story.socialHeadline || story.headline,
    language: story.language,
    section: story.section.name,
    site: name,
    logo: logoOf(look),
    tone: tone.day,
    headlines: look.headlines,
  };
}

/** What a card is recognised by: the same recipe gives the same card. */
export function cardRecipe(card: ShareCard): string {
  return hash([cardEdition, card]);
}

/** The site's part in every card: when it changes, all are looked at again. */
export function cardLook({ name, look }: SiteInfo, sections: readonly SiteSection[]): string {
  const { colours, headlines } = look;
  // Neither their order nor what the navigation leaves out is on any card.
  const named = sections.map(({ slug, name: called, tone }) => [slug, called, tone]).sort();
  return hash([cardEdition, name, logoOf(look), colours.tones, colours.accent, headlines, named]);
}
