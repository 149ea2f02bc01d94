'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { hearBoard } from './board-events';

/** Has the week drawn anew when something in it has changed. */
export function FreshWeek({ search }: { search: string }) {
  const router = useRouter();
  useEffect(() => {
    let shown: string | null = null;
    return hearBoard<unknown>(search, (agenda) => {
      const text = JSON.stringify(agenda);
      if (shown !== null && shown !== text) router.refresh();
      shown = text;
    });
  }, [search, router]);
  return null;
}
