'use client';

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Shelf } from '@/blocks/editing/shelf';
import type { DeskContext } from './desk-context';

const Language = createContext('');
const Desk = createContext<DeskContext | null>(null);

interface Props {
  context: DeskContext;
  /** The story's language as it is set now (BCP 47). */
  language: string;
  children: ReactNode;
}

/** Gives the parts of the editor what its blocks have too, shelves and errands, and the story's language. */
export function DeskProvider({ context, language, children }: Props) {
  return (
    <Desk value={context}>
      <Language value={language}>{children}</Language>
    </Desk>
  );
}

/** The story's language as it is set now (BCP 47); empty outside a story editor. */
export function useStoryLanguage(): string {
  return useContext(Language);
}

/** @throws Error outside a story editor */
export function useDesk(): DeskContext {
  const context = useContext(Desk);
  if (!context) throw new Error('No DeskProvider.');
  return context;
}

/** Everything on a shelf, as it changes. */
export function useShelf<T extends { id: string }>(shelf: Shelf<T>): readonly T[] {
  return useSyncExternalStore(shelf.subscribe, shelf.all, shelf.all);
}
