'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { StorySeries } from '@/lib/document/shapes/series';
import { askServer } from '../../ask-server';
import { whenNear } from '../../when-near';

/**
 * The series that a story is in: read when its place on the page is seen, and again when it or the page is seen anew, as
 * series are made and changed elsewhere, and when the story is published or taken down. Null until there is an answer;
 * `failed`: the last one didn't come.
 */
export function useStorySeries(storyId: string, published: boolean, place: RefObject<Element | null>) {
  const [now, setNow] = useState<StorySeries | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const read = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await askServer<StorySeries>(`/api/stories/${storyId}/series`);
    if (mine !== asked.current) return;
    setFailed(!answer.ok);
    if (answer.ok) setNow(answer.value);
  }, [storyId]);
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible' && asked.current > 0) void read();
    };
    document.addEventListener('visibilitychange', seen);
    const stop = place.current ? whenNear(place.current, '0px', () => void read()) : undefined;
    return () => {
      document.removeEventListener('visibilitychange', seen);
      stop?.();
    };
  }, [read, place]);
  const counted = useRef(published);
  useEffect(() => {
    if (counted.current !== published && asked.current > 0) void read();
    counted.current = published;
  }, [published, read]);
  return { now, failed, read };
}
