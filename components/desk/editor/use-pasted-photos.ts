'use client';

import { useEffect } from 'react';
import { documentRefs } from '@/blocks/document-refs';
import { type DeskContext, loadPhotos } from './desk-context';
import type { StoryDraft } from './use-story-draft';

/** A photo pasted from another story is known to the server as soon as this one is saved: it is asked for then. */
export function usePastedPhotos(storyId: string, context: DeskContext, { saving, queue }: StoryDraft): void {
  useEffect(() => {
    if (saving.kind !== 'saved') return;
    const named = documentRefs(queue.current().document).filter(({ kind }) => kind === 'photo');
    if (named.some(({ id }) => !context.photos.get(id))) void loadPhotos(context, storyId);
  }, [saving, queue, context, storyId]);
}
