'use client';

import type { FocusEvent, ReactNode } from 'react';

/** Closes the popover within once the focus goes elsewhere, where it would lie over what one came to. */
export function LeavingCloses({ children }: { children: ReactNode }) {
  function onBlur({ currentTarget, relatedTarget }: FocusEvent) {
    if (relatedTarget && !currentTarget.contains(relatedTarget))
      currentTarget.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  }
  // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done to it, it hears what stands in it
  return <div onBlur={onBlur}>{children}</div>;
}
