import type { Comparison } from '@/lib/document/shapes/revision';
import { bestRating, type LeadMedia, type StoryFields } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';
import { historyMessages } from '@/lib/kit/messages/history';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';

type Named = Pick<Comparison, 'photos' | 'names'>;

/** The value of a field as a person reads it: names for ids; empty when nothing is written. */
export function fieldText(fields: StoryFields, field: keyof StoryFields, named: Named): string {
  const nameOf = (id: string) => named.names[id] ?? historyMessages().value.gone;
  switch (field) {
    case 'sectionId':
      return fields.sectionId ? nameOf(fields.sectionId) : '';
    case 'tagIds':
      return fields.tagIds.map(nameOf).join(', ');
    case 'bylines':
      return fields.bylines
        .map(({ authorId, role }) => `${nameOf(authorId)} (${editorMessages().fields.roles[role]})`)
        .join(', ');
    case 'lead':
      return leadText(fields.lead, named);
    case 'sharePhotoId':
      return fields.sharePhotoId ? photoText(fields.sharePhotoId, named) : '';
    case 'keyPoints':
      return fields.keyPoints.join('\n');
    case 'translationOf':
      return fields.translationOf ? nameOf(fields.translationOf) : '';
    case 'relatedIds':
      return fields.relatedIds.map(nameOf).join('\n');
    case 'review': {
      if (!fields.review) return '';
      const { name, by, rating, kind } = fields.review;
      const stars = rating === null ? '' : `${rating}/${bestRating}`;
      return [storyPartMessages().review.kinds[kind], name, by, stars].filter(Boolean).join(', ');
    }
    case 'kind':
      return editorMessages().fields.kinds[fields.kind];
    case 'indexing':
      return editorMessages().fields.indexingChoices[fields.indexing];
    default:
      return fields[field];
  }
}

function photoText(photoId: string, { photos }: Named): string {
  const words = historyMessages().value;
  const photo = photos.find(({ id }) => id === photoId);
  return words.photo(photo ? photo.alt || photo.caption || photo.fileName : words.gone);
}

function leadText(lead: LeadMedia | null, named: Named): string {
  const words = historyMessages();
  if (!lead) return '';
  if (lead.kind === 'video') return words.value.video(lead.embed.title ?? lead.embed.url ?? '');
  return [
    photoText(lead.photoId, named),
    lead.alt !== null && `${words.settings.alt}: ${lead.alt}`,
    lead.caption !== null && `${words.settings.caption}: ${lead.caption}`,
    lead.decorative && words.settings.decorative,
  ]
    .filter(Boolean)
    .join('\n');
}
