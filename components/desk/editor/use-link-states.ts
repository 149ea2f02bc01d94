'use client';

import { useEffect } from 'react';
import type { LinkState } from '@/lib/document/shapes/link-state';
import { askServer } from '../ask-server';
import type { DeskContext } from './desk-context';

/** After the last change to the addresses, in milliseconds. */
const settled = 1_500;
/** Pauses before asking again while the worker is at it: a minute in all. */
const pauses = [2_000, 3_000, 5_000, 10_000, 20_000, 20_000];
/** As many as the server takes at once. */
const most = 500;

/**
 * Keeps what is known of the addresses in a text on the desk's shelf. Asks when the addresses change, never for a key
 * press, and again while some are still being looked at.
 */
export function useLinkStates({ links }: DeskContext, addresses: readonly string[]): void {
  const wanted = addresses.slice(0, most).join('\n');
  useEffect(() => {
    if (wanted === '') return;
    let timer: ReturnType<typeof setTimeout>;
    let gone = false;
    const ask = async (turn: number) => {
      const waiting = wanted.split('\n').filter((address) => turn === 0 || isOpen(links.get(address)));
      const answer = await askServer<{ links: LinkState[] }>('/api/link-states', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ addresses: waiting }),
      });
      if (gone) return;
      if (answer.ok) links.put(...answer.value.links);
      const pause = pauses[turn];
      const open = !answer.ok || answer.value.links.some(isOpen);
      if (open && pause !== undefined) timer = setTimeout(() => void ask(turn + 1), pause);
    };
    timer = setTimeout(() => void ask(0), settled);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [links, wanted]);
}

const isOpen = (state: LinkState | undefined) => state === undefined || state.answer === 'waiting';
