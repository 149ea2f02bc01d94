import type { Ref } from '@/lib/document/block';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { documentRefs } from './document-refs';

/** What a story shows in its body and in its fields (lead and share picture), without repeats. */
export function storyRefs(fields: StoryFields, document: StoryDocument): Ref[] {
  const own: Ref[] = [];
  if (fields.lead?.kind === 'photo') own.push({ kind: 'photo', id: fields.lead.photoId });
  // Our copy of what a video shows of itself stands in its place until somebody plays it.
  if (fields.lead?.kind === 'video')
    for (const { photoId } of fields.lead.embed.pictures ?? [])
      if (photoId) own.push({ kind: 'photo', id: photoId });
  if (fields.sharePhotoId) own.push({ kind: 'photo', id: fields.sharePhotoId });
  const all = [...own, ...documentRefs(document)];
  return [...new Map(all.map((ref) => [`${ref.kind}:${ref.id}`, ref])).values()];
}
