'use client';

import { useEffect, useState } from 'react';
import { timeAgo } from './time-ago';

/** Time since `instant`, kept true while the page stays open; `day` once that is longer than a day. */
export function Ago({ instant, day, now }: { instant: string; day: string; now: number }) {
  const [clock, setClock] = useState(now);
  useEffect(() => {
    setClock(Date.now());
    const timer = setInterval(() => setClock(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return timeAgo(instant, clock) ?? day;
}
