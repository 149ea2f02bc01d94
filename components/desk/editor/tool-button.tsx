'use client';

import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** As `Mod+Shift+B`; shown in the hint with this computer's names. */
  keys?: string;
  on?: boolean;
  off?: boolean;
  expanded?: boolean;
  run: () => void;
  children: ReactNode;
}

function keysHere(keys: string): string {
  const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
  return apple
    ? keys.replace('Mod', '⌘').replace('Shift', '⇧').replace('Alt', '⌥').replaceAll('+', '')
    : keys.replace('Mod', 'Ctrl');
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
