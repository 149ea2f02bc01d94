import type { StoryPage } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';

/**
 * The beginning of a text, at most `length` UTF-16 units with the ellipsis, cut between words. A word that is longer
 * than all of it is cut inside, but never inside a character. White space is folded.
 */
export function cutAtWord(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const room = line.slice(0, length - 1);
  const space = line[length - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  const cut = space > 0 ? room.slice(0, space) : room.replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}

/** The content warning as a sentence with its label, or an empty string. */
export function warningLine(story: Pick<StoryPage, 'contentWarning' | 'language'>): string {
  if (!story.contentWarning) return '';
  return `${siteMessages(story.language).contentWarning}: ${story.contentWarning}`;
}

/** What search results say below the headline: the description, else the standfirst. */
export function descriptionOf(story: StoryPage): string {
  return cutAtWord(story.description || story.standfirst, 160);
}

/** What a card on another platform says: the social text, else the description, after the content warning. */
export function shareTextOf(story: StoryPage): string {
  const text = story.socialText || story.description || story.standfirst;
  return cutAtWord([warningLine(story), text].filter(Boolean).join(' – '), 300);
}
