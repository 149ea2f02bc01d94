import type { StoryAppearance } from '@/lib/document/shapes/preview';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { cutAtWord, descriptionOf } from './share-text';
import { pageTitle, shareCard } from './story-metadata';

/**
 * Where search engines and cards usually cut, in characters. They measure pixels and change their minds: these are
 * lengths that most texts survive at (a title of 580 px and two lines of 920 px in Google's results, two lines of a card).
 */
const usual = { title: 60, description: 155, headline: 70, text: 110 };

/** Search engines leave the site's name, which stands above, out of a title that doesn't fit otherwise. */
function titleOf(story: StoryPage, site: SiteInfo): string {
  const title = pageTitle(story, site);
  return title.length <= usual.title ? title : story.searchHeadline || story.headline;
}

/** How a story looks in a search result and as a card, from the same values that its page's head gives to both. */
export function storyAppearance(story: StoryPage, site: SiteInfo): StoryAppearance {
  const card = shareCard(story, site);
  const whole = {
    title: titleOf(story, site),
    description: descriptionOf(story),
    headline: card.title,
    text: card.description,
  };
  const shown = (part: keyof typeof usual) => cutAtWord(whole[part], usual[part]);
  // The description arrives cut already: what it was cut from says whether anything is missing.
  const described = story.description || story.standfirst;
  const cut = (part: keyof typeof usual, from = whole[part]) => shown(part) !== cutAtWord(from, from.length);
  const { host } = new URL(site.origin);
  return {
    search: {
      address: [host, ...story.path.split('/').filter(Boolean)].join(' › '),
      title: shown('title'),
      description: shown('description'),
    },
    card: {
      host,
      headline: shown('headline'),
      text: shown('text'),
      image: card.image && {
        url: new URL(card.image.url).pathname,
        alt: card.image.alt,
        width: card.image.width,
        height: card.image.height,
      },
      large: card.large,
    },
    cut: {
      title: cut('title'),
      description: cut('description', described),
      headline: cut('headline'),
      text: cut('text'),
    },
  };
}
