import type { DeskFront } from '@/lib/document/shapes/desk-front';
import { askServer } from '../ask-server';
import { type FrontDoor, FrontWork } from './front-work';

/** What was opened in this window, by who works on it and the front's key: a save goes on where its page was left. */
const works = new Map<string, FrontWork>();
const listeners = new Set<() => void>();
const nameOf = (personId: string, key: string) => `${personId} ${key}`;

/** The door of a front, for one person: nobody else's session may store what they did. */
function doorOf(key: string, personId: string): FrontDoor {
  const path = `/api/fronts/${key}`;
  const headers = { 'content-type': 'application/json', 'desk-person': personId };
  return {
    read: () => askServer(path),
    save: (save) => askServer(path, { method: 'PUT', headers, body: JSON.stringify(save) }),
  };
}

/** Work on a front: what was left unsaved in this window, or is newer than a page that is shown again; else from `first`. */
export function workOn(first: DeskFront, personId: string): FrontWork {
  const known = works.get(nameOf(personId, first.key));
  if (known && (known.unsaved || known.state().stored.version > first.version)) return known;
  return new FrontWork(first, doorOf(first.key, personId));
}

const ask = (event: BeforeUnloadEvent) => {
  if ([...works.values()].some(({ unsaved }) => unsaved)) event.preventDefault();
};
const tryAgain = () => {
  for (const work of works.values()) work.flush();
};
const tell = () => {
  for (const listener of [...listeners]) listener();
};

/**
 * Keeps work for as long as the window lives: on `online` it tries again, and closing the window with anything unsaved is
 * asked about, also where another page of the desk is open by then.
 */
export function keepWork(work: FrontWork, personId: string): void {
  if (works.size === 0) {
    window.addEventListener('beforeunload', ask);
    window.addEventListener('online', tryAgain);
  }
  const name = nameOf(personId, work.state().stored.key);
  if (works.get(name) === work) return;
  works.set(name, work);
  work.subscribe(tell);
}

/** Hears whenever one of them changes. @returns ends that */
export function watchWork(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The keys of a person's fronts that aren't saved yet, with spaces between them. */
export function unsavedKeys(personId: string): string {
  const unsaved = [...works].filter(([name, work]) => name.startsWith(nameOf(personId, '')) && work.unsaved);
  return unsaved.map(([, work]) => work.state().stored.key).join(' ');
}
