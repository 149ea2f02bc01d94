import type { LiveNote } from './live-note.ts';

// Blocks of the event stream format (HTML Living Standard, 9.2.6).

/** How long a client waits before it connects again, in ms, where it lost the connection. */
const retry = 3_000;
/** … where this edge stops: spread, so that not all come back at once. */
const retryAfterStop = { least: 1_000, most: 6_000 };

/** A sign of life, for whoever stands between; clients don't see it. */
export const heartbeat = Buffer.from(':\n\n');

/** What a stream begins with: `seq` is what a client that connects again says it has. */
export function firstBlock(seq: number): Buffer {
  return Buffer.from(`retry: ${retry}\nid: ${seq}\n\n`);
}

/** An update was published, changed or withdrawn. `html`: the element that shows it, where there is one. */
export function noteBlock(seq: number, note: LiveNote, html: string | null): Buffer {
  const { story, update, kind, change } = note;
  const data = JSON.stringify({ story, update, kind, ...(html === null ? {} : { html }) });
  return Buffer.from(`id: ${seq}\nevent: ${change}\ndata: ${data}\n\n`);
}

/** What the client missed can't be said: it should load the page. */
export function reloadBlock(seq: number): Buffer {
  return Buffer.from(`id: ${seq}\nevent: reload\ndata: {}\n\n`);
}

/** The story can't be read any more. */
export function goneBlock(seq: number): Buffer {
  return Buffer.from(`id: ${seq}\nevent: gone\ndata: {}\n\n`);
}

/** The last words of an edge that stops. `spread` from 0 to 1. */
export function farewell(spread: number): Buffer {
  const wait = Math.round(retryAfterStop.least + spread * (retryAfterStop.most - retryAfterStop.least));
  return Buffer.from(`retry: ${wait}\n\n`);
}
