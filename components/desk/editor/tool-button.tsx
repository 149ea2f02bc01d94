'use client';

import type { ReactNode } from 'react';
import { keysHere } from '@/blocks/editing/is-key';

interface Props {
  label: string;
  /** In ProseMirror's notation; shown in the hint with this computer's names. */
  keys?: string;
  on?: boolean;
  off?: boolean;
  expanded?: boolean;
  run: () => void;
  children: ReactNode;
}

/** One tool. A press of the pointer leaves the selection in the text as it is. */
export function ToolButton({ label, keys, on = false, off = false, expanded, run, children }: Props) {
  return (
    <button
      type="button"
      data-tool
      className="tool"
      aria-label={label}
      aria-pressed={expanded === undefined ? on : undefined}
      aria-expanded={expanded}
      aria-disabled={off}
      title={keys ? `${label} (${keysHere(keys)})` : label}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !off && run()}
    >
      {children}
    </button>
  );
}
