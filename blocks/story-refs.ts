import type { Ref } from '@/lib/document/block';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { documentRefs } from './document-refs';

/** What a story shows in its body and in its fields (lead and share picture), without repeats. */
export function storyRefs(fields: StoryFields, document: StoryDocument): Ref[] {
  const own: Ref[] = [];
  if (fields.lead?.kind === 'photo') own.push({ kind: 'photo', id: fields.lead.photoId });
  if (fields.sharePhotoId) own.push({ kind: 'photo', id: fields.sharePhotoId });
  const all = [...own, ...documentRefs(document)];
  return [...new Map(all.map((ref) => [`${ref.kind}:${ref.id}`, ref])).values()];
}
