'use client';

import { createContext, useContext } from 'react';
import { editorKeys } from '@/blocks/editing/editor-keys';
import { reviewMessages } from '@/lib/kit/messages/review';
import { ToolButton } from '../tool-button';
import { ToolIcon } from '../tool-icon';
import type { Notes } from './use-notes';

/** The notes of the story, for the texts on its page that aren't its own; null where there are none. */
const StoryNotes = createContext<Notes | null>(null);
export const NotesProvider = StoryNotes.Provider;

/** @throws Error outside a story editor */
export function useStoryNotes(): Notes {
  const notes = useContext(StoryNotes);
  if (!notes) throw new Error('useStoryNotes needs a NotesProvider around it.');
  return notes;
}

/** What begins a note on the selection; null around texts that take none. */
const BeginNote = createContext<(() => void) | null>(null);
export const NoteToolProvider = BeginNote.Provider;

/** The tool that begins a note on the selected words. */
export function NoteTool() {
  const begin = useContext(BeginNote);
  if (!begin) return null;
  return (
    <ToolButton label={reviewMessages().notes.add} keys={editorKeys.note} run={begin}>
      <ToolIcon d="M2.5 3h11v8h-6l-3 2.5V11h-2zM5.5 6h5M5.5 8.3h3" />
    </ToolButton>
  );
}
