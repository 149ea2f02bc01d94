'use client';

import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { EditorContext } from '@/blocks/editing/editor-context';
import type { Shelf } from '@/blocks/editing/shelf';

const Desk = createContext<EditorContext | null>(null);

/** Gives the parts of the editor what its blocks have too: shelves and errands. */
export function DeskProvider({ context, children }: { context: EditorContext; children: ReactNode }) {
  return <Desk value={context}>{children}</Desk>;
}

/** @throws Error outside a story editor */
export function useDesk(): EditorContext {
  const context = useContext(Desk);
  if (!context) throw new Error('useDesk needs a DeskProvider around it.');
  return context;
}

/** Everything on a shelf, as it changes. */
export function useShelf<T extends { id: string }>(shelf: Shelf<T>): readonly T[] {
  return useSyncExternalStore(shelf.subscribe, shelf.all, shelf.all);
}
