'use client';

import { useMemo } from 'react';
import { documentHtml } from '@/blocks/document-html';
import type { StoryDocument } from '@/lib/document/story-document';
import { refsOf } from '../editor/desk-context';
import { useDesk, useShelf, useStoryLanguage } from '../editor/desk-provider';

/** The words and pictures of a post, to read. */
export function PostBody({ document }: { document: StoryDocument }) {
  const context = useDesk();
  const language = useStoryLanguage();
  const photos = useShelf(context.photos);
  const helplines = useShelf(context.helplines);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shelves are what `refsOf` reads
  const html = useMemo(
    () => documentHtml(document, refsOf(context), language).value,
    [document, language, context, photos, helplines],
  );
  return (
    <div
      className="post-body"
      lang={language || undefined}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own blocks printed it, and what isn't theirs is escaped there
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
