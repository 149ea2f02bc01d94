'use client';

import { useEffect } from 'react';

/** Whether a click follows a link to another page in this window. */
function leads(event: MouseEvent): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.target || link.hasAttribute('download')) return null;
  const { origin, pathname, search } = window.location;
  const to = new URL(link.href);
  const isElsewhere = to.origin !== origin || to.pathname !== pathname || to.search !== search;
  return isElsewhere ? to.href : null;
}

/**
 * Has the browser ask before unsaved work is left: by closing, reloading or following a link. Links of the desk change the
 * page without leaving it, of which browsers don't ask; while there is unsaved work they are followed as any other.
 */
export function useLeaveGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const follow = (event: MouseEvent) => {
      const to = leads(event);
      if (!to) return;
      event.preventDefault();
      event.stopPropagation();
      window.location.assign(to);
    };
    window.addEventListener('beforeunload', ask);
    window.addEventListener('click', follow, true);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('click', follow, true);
    };
  }, [unsaved]);
}
