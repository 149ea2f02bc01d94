import { textLimits } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';

/** What a field of a story, or an update's headline, is called on the page. */
export function fieldName(field: string): string {
  const { fields, lead } = editorMessages();
  const elsewhere: Record<string, string> = {
    lead: lead.label,
    sectionId: fields.section,
    datelinePlace: fields.dateline,
    sharePhotoId: fields.share,
    canonicalUrl: fields.canonical,
    keyPoints: storyPartMessages().keyPoints.title,
    backstory: storyPartMessages().backstory.title,
    review: storyPartMessages().review.title,
    translationOf: storyPartMessages().translation.title,
    relatedIds: storyPartMessages().related.title,
  };
  const label = elsewhere[field] ?? (fields as Record<string, unknown>)[field];
  return typeof label === 'string' ? label : field;
}

/** How many characters a field of free text may have; null for one that is none. */
export function textLimit(field: string): number | null {
  return Object.hasOwn(textLimits, field) ? textLimits[field as keyof typeof textLimits] : null;
}
