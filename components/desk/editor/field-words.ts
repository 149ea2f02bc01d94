import type { Choice } from '@/lib/document/shapes/desk-story';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { type LeadMedia, type StoryKind, textLimits } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';

/** What a field of a story, or an update's headline, is called on the page. */
export function fieldName(field: string): string {
  const { fields, lead } = editorMessages();
  const elsewhere: Record<string, string> = {
    lead: lead.label,
    sectionId: fields.section,
    datelinePlace: fields.dateline,
    sharePhotoId: fields.share,
    canonicalUrl: fields.canonical,
  };
  const label = elsewhere[field] ?? (fields as Record<string, unknown>)[field];
  return typeof label === 'string' ? label : field;
}

/** How many characters a field of free text may have; null for one that is none. */
export function textLimit(field: string): number | null {
  return Object.hasOwn(textLimits, field) ? textLimits[field as keyof typeof textLimits] : null;
}

/** The value of a field as a person reads it: names for ids; empty when nothing is written. */
export function fieldText(
  field: string,
  value: unknown,
  sections: readonly Choice[],
  photos: ReadonlyMap<string, PhotoFigure>,
): string {
  const photoText = (id: string) => {
    const photo = photos.get(id);
    return photo?.alt || photo?.caption || id;
  };
  if (field === 'lead') return leadText(value as LeadMedia | null, photoText);
  if (typeof value !== 'string') return '';
  if (field === 'sectionId') return sections.find(({ id }) => id === value)?.name ?? value;
  if (field === 'sharePhotoId') return photoText(value);
  if (field === 'kind') return editorMessages().fields.kinds[value as StoryKind] ?? value;
  return value;
}

function leadText(lead: LeadMedia | null, photoText: (id: string) => string): string {
  if (!lead) return '';
  if (lead.kind === 'video') return lead.embed.title ?? lead.embed.url ?? '';
  return [photoText(lead.photoId), lead.alt, lead.caption].filter(Boolean).join('\n');
}
