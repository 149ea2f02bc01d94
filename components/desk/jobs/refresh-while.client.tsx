'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const every = 3_000;

/** Keeps a page of the server's up to date while there is something to see, as long as somebody looks. */
export function RefreshWhile({ busy }: { busy: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, every);
    return () => clearInterval(timer);
  }, [busy, router]);
  return null;
}
