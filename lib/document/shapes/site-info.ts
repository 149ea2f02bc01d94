import type { EmbedSettings } from '../embed-settings';
import type { SiteLook } from '../site/site-settings';
import type { StoryStyle } from '../story-style';

/** What every page says about the outlet, and how it treats its readers. */
export interface SiteInfo {
  name: string;
  tagline: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** IANA zone in which times are shown. */
  zone: string;
  /** The public origin without a trailing slash: `https://news.example.org`. */
  origin: string;
  /** The hub that tells who follows our feeds (https://www.w3.org/TR/websub/); empty for none. */
  hub: string;
  /** Whose frames readers may open, and how. */
  embeds: EmbedSettings;
  /** Its logo, colours, navigation and footer. */
  look: SiteLook;
  /** How stories show what came after they were published. */
  storyStyle: StoryStyle;
}

/** Something with a name and a page: a section, a tag. */
export interface NamedLink {
  slug: string;
  name: string;
}

/** A section as every page knows it. */
export interface SiteSection extends NamedLink {
  /** Which of the site’s tones is its colour, from 0. */
  tone: number;
  /** Whether the navigation leaves it out. */
  hidden: boolean;
}
