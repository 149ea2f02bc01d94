'use client';

import { useSyncExternalStore } from 'react';

/** Something that a person switches on or off for themselves. */
export type Preference = 'smart-typing' | 'focus-mode';

const byDefault: Record<Preference, boolean> = { 'smart-typing': true, 'focus-mode': false };

const listeners = new Set<() => void>();
// Where the browser keeps nothing, a choice lasts as long as the page.
const chosen = new Map<string, boolean>();

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const keyOf = (personId: string, name: Preference) => `dateline.${name}.${personId}`;

/** What a person chose on this device, or else what most want. */
export function preferenceOf(personId: string, name: Preference): boolean {
  const key = keyOf(personId, name);
  let on = chosen.get(key);
  if (on === undefined) {
    const kept = stored(key);
    on = kept === null ? byDefault[name] : kept === 'on';
    chosen.set(key, on);
  }
  return on;
}

/** Keeps a person's choice on this device. */
export function choosePreference(personId: string, name: Preference, on: boolean): void {
  chosen.set(keyOf(personId, name), on);
  try {
    localStorage.setItem(keyOf(personId, name), on ? 'on' : 'off');
  } catch {
    // Storage is full or forbidden: the choice stands for this page.
  }
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The choice as it changes. */
export function usePreference(personId: string, name: Preference): boolean {
  return useSyncExternalStore(
    subscribe,
    () => preferenceOf(personId, name),
    () => byDefault[name],
  );
}
