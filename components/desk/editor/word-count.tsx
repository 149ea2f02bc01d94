'use client';

import type { Editor } from '@tiptap/core';
import { useMemo } from 'react';
import { wordCount } from '@/blocks/word-count';
import { countWords, readingMinutes } from '@/lib/document/count-words';
import type { StoryDocument } from '@/lib/document/story-document';
import { writingMessages } from '@/lib/kit/messages/writing';
import { useEditorValue } from './use-editor-value';

interface Props {
  editor: Editor;
  /** As checks see it: counted in pauses of typing. */
  document: StoryDocument;
  className: string;
}

/** How long the text is, and what is selected of it: one quiet line. */
export function WordCount({ editor, document, className }: Props) {
  const words = writingMessages().count;
  const all = useMemo(() => wordCount(document), [document]);
  const selected = useEditorValue(editor, ({ state }) => {
    const { from, to, empty } = state.selection;
    return empty ? 0 : countWords(state.doc.textBetween(from, to, ' ', ' '));
  });
  return (
    <p className={`word-count ${className}`}>
      {selected > 0 ? words.selected(selected, all) : words.all(all)}
      {all > 0 && <> · {words.minutes(readingMinutes(all))}</>}
    </p>
  );
}
