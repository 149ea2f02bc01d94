import type { Socket } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type { Drop } from '../drops/drop-source.ts';
import { farewell, firstBlock, goneBlock, heartbeat, noteBlock, reloadBlock } from './live-blocks.ts';
import type { LiveNote, LivePast } from './live-note.ts';
import { LiveRing } from './live-ring.ts';

/** The last event that a client was told, or that the page it shows knew of. */
export interface Seen {
  seq: number;
  by: 'client' | 'page';
}

interface Reader {
  socket: Socket;
  story: string;
  client: string;
  /** The last event that was sent, or that was there before. */
  after: number;
}

interface Options {
  /** Readers at once, in all and of one address. */
  most: number;
  mostOfOne: number;
  /** The element that shows an update; null where there is none. Never rejects. */
  fragment: (note: LiveNote) => Promise<string | null>;
  /** Whether readers may still see a story. Rejects while that can't be said. */
  isPublished: (story: string) => Promise<boolean>;
}

/** Bytes that may wait for one reader; who falls behind further is cut, and catches up when connected again. */
const mostWaiting = 64 * 1024;
const heartbeatEvery = 20_000;
/** So many are written to at a time; then whoever asks for a page has a turn. */
const atATime = 500;

/**
 * Tells everybody who has a story open what becomes of its updates: each event is made once, and sent as one buffer.
 * Events are drops that carry a note, so they come in the order of the commits and none is missed.
 */
export class LiveHub {
  readonly #options: Options;
  readonly #stories = new Map<string, Set<Reader>>();
  readonly #ofClient = new Map<string, number>();
  /** What is still being told of a story: one event after the other, in the order of their numbers. */
  readonly #telling = new Map<string, { done: Promise<void>; waiting: number[] }>();
  #ring: LiveRing | null = null;
  #last = 0;
  #heartbeat: NodeJS.Timeout | null = null;
  #stopped = false;
  #readers = 0;
  /** Since the start. */
  readonly counts = { events: 0, cut: 0 };

  constructor(options: Options) {
    this.#options = options;
  }

  get readers(): number {
    return this.#readers;
  }

  /** The order of events is known from here on. Called again, it says that what came between can't be said. */
  begin({ notes, floor, last }: LivePast): void {
    const isAgain = this.#ring !== null;
    this.#ring = new LiveRing(floor);
    this.#last = last;
    // Their elements are not looked for: who missed these loads the page, or asks for what it lacks.
    for (const { seq, note } of notes) {
      this.#ring.add({ seq, story: note.story, block: noteBlock(seq, note, null) });
    }
    if (isAgain)
      for (const story of this.#stories.keys()) {
        void this.#sendAll(story, last, reloadBlock(last), true);
      }
  }

  /** Takes up what was dropped, in order, once no page in memory shows it. */
  hear(drops: readonly Drop[]): void {
    for (const { seq, tags, hard, live } of drops) {
      this.#last = seq;
      if (live) this.#queue(live.story, seq, () => this.#tell(seq, live));
      else if (hard) for (const tag of tags) this.#lookAfter(tag, seq);
    }
  }

  /** Why nobody may join from this address now: 503, too many in all or no order yet; 429, too many of it. Null: come in. */
  refusal(client: string): 429 | 503 | null {
    if (this.#stopped || !this.#ring || this.#readers >= this.#options.most) return 503;
    return (this.#ofClient.get(client) ?? 0) >= this.#options.mostOfOne ? 429 : null;
  }

  /** Sends events on this socket from now on, whose head is written. `seen`: what it has. */
  join(socket: Socket, story: string, client: string, seen: Seen | null): void {
    const reader: Reader = { socket, story, client, after: this.#told(story) };
    const readers = this.#stories.get(story);
    if (readers) readers.add(reader);
    else this.#stories.set(story, new Set([reader]));
    this.#readers += 1;
    this.#ofClient.set(client, (this.#ofClient.get(client) ?? 0) + 1);
    socket.once('close', () => this.#leave(reader));
    this.#heartbeat ??= setInterval(() => this.#beat(), heartbeatEvery).unref();
    this.#catchUp(reader, seen);
  }

  /** Ends every stream; clients come back some seconds later, not all at once. */
  stop(): void {
    this.#stopped = true;
    if (this.#heartbeat) clearInterval(this.#heartbeat);
    for (const readers of this.#stories.values()) {
      for (const { socket } of readers) socket.end(farewell(Math.random()));
    }
  }

  #catchUp(reader: Reader, known: Seen | null): void {
    const { socket, story, after } = reader;
    if (known === null) return void socket.write(firstBlock(after));
    const { seq: seen, by } = known;
    if (seen > this.#last && by === 'page') {
      // Another edge, which is a moment ahead, has rendered its page: it needs nothing of what comes here until then.
      reader.after = seen;
      return void socket.write(firstBlock(after));
    }
    const missed = seen <= this.#last ? this.#ring?.after(seen, story) : null;
    if (!missed) return void socket.write(Buffer.concat([firstBlock(after), reloadBlock(after)]));
    socket.write(Buffer.concat([firstBlock(seen), ...missed.map(({ block }) => block)]));
    // One of them may be on its way to the others just now.
    reader.after = Math.max(after, missed.at(-1)?.seq ?? 0);
  }

  /** Up to which number every event of a story has been sent to those who listen. */
  #told(story: string): number {
    const [next] = this.#telling.get(story)?.waiting ?? [];
    return next === undefined ? this.#last : next - 1;
  }

  #queue(story: string, seq: number, work: () => Promise<void>): void {
    const telling = this.#telling.get(story) ?? { done: Promise.resolve(), waiting: [] };
    this.#telling.set(story, telling);
    telling.waiting.push(seq);
    telling.done = telling.done.then(work).finally(() => {
      telling.waiting.shift();
      if (telling.waiting.length === 0) this.#telling.delete(story);
    });
  }

  async #tell(seq: number, note: LiveNote): Promise<void> {
    const { story } = note;
    // Nobody listens: whoever comes back within the next minutes loads what is new by itself.
    const html = this.#stories.has(story) ? await this.#options.fragment(note) : null;
    const block = noteBlock(seq, note, html);
    this.#ring?.add({ seq, story, block });
    this.counts.events += 1;
    await this.#sendAll(story, seq, block);
  }

  /** A story of which something may never be seen again: perhaps nothing of it. */
  #lookAfter(tag: string, seq: number): void {
    const story = tag.startsWith('story:') ? tag.slice('story:'.length) : '';
    if (!this.#stories.has(story)) return;
    this.#queue(story, seq, async () => {
      const isPublished = await this.#options.isPublished(story).catch(() => true);
      if (isPublished) return;
      await this.#sendAll(story, seq, goneBlock(seq), true);
      for (const { socket } of this.#stories.get(story) ?? []) socket.end();
    });
  }

  async #sendAll(story: string, seq: number, block: Buffer, isForAll = false): Promise<void> {
    let sent = 0;
    // Who joins meanwhile is visited as well.
    for (const reader of this.#stories.get(story) ?? []) {
      if (reader.after >= seq && !isForAll) continue;
      reader.after = seq;
      this.#write(reader, block);
      sent += 1;
      if (sent % atATime === 0) await turn();
    }
  }

  #write({ socket }: Reader, block: Buffer): void {
    if (socket.destroyed || !socket.writable) return;
    if (socket.writableLength > mostWaiting) {
      this.counts.cut += 1;
      socket.destroy();
    } else socket.write(block);
  }

  #beat(): void {
    for (const readers of this.#stories.values()) {
      for (const reader of readers) this.#write(reader, heartbeat);
    }
  }

  #leave(reader: Reader): void {
    const { story, client } = reader;
    const readers = this.#stories.get(story);
    if (!readers?.delete(reader)) return;
    if (readers.size === 0) this.#stories.delete(story);
    this.#readers -= 1;
    const left = (this.#ofClient.get(client) ?? 1) - 1;
    if (left === 0) this.#ofClient.delete(client);
    else this.#ofClient.set(client, left);
  }
}
