'use client';

import { createContext, type ReactNode, useContext } from 'react';

/** Who writes in this page. */
export interface Writer {
  id: string;
  name: string;
}

const CurrentWriter = createContext<Writer | null>(null);

/** Tells the parts of the editor whose words they hold. */
export function WriterProvider({ writer, children }: { writer: Writer; children: ReactNode }) {
  return <CurrentWriter value={writer}>{children}</CurrentWriter>;
}

/** @throws Error outside a story editor */
export function useWriter(): Writer {
  const writer = useContext(CurrentWriter);
  if (!writer) throw new Error('No WriterProvider.');
  return writer;
}
