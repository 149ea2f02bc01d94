import type { NamedLink } from '@/lib/document/shapes/site-info';
import { inLanguage } from '@/lib/kit/text-direction';

/** What everything that shows a story carries: the tone of its section, and its language with the side that it begins at. */
export function ofStory({ section, language }: { section: NamedLink; language: string }) {
  return { 'data-section': section.slug, ...inLanguage(language) };
}
