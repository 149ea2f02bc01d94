'use client';

import { useEffect, useRef } from 'react';

/** Puts an element that a block made in plain DOM into React's page. */
export function Mounted({ dom }: { dom: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.replaceChildren(dom);
  }, [dom]);
  return <div ref={place} />;
}
