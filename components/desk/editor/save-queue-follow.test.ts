import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveQueue } from './save-queue';
import { Device, openQueue, Server } from './test-support/save-server';

let server: Server;
let device: Device;
let text: string;
let queue: SaveQueue<string>;

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  server.content = 'red green';
  device = new Device();
  text = server.content;
  queue = openQueue(server, device, {
    read: () => text,
    // As the editor does: what it is given counts as a change of its text.
    write: (content) => write(content),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

function write(words: string) {
  text = words;
  queue.changed();
}
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** Somebody else saves, and this page hears of it. */
function hear(content: string): boolean {
  server.overtake(content);
  return queue.follow({ version: server.version, content, savedBy: 'Ana', savedAt: '2026-11-20T10:00:00Z' });
}

describe('what others save while a page is open', () => {
  it('is shown at once where nothing is unsaved, and sends nothing', async () => {
    expect(hear('red blue')).toBe(true);
    expect([text, queue.version, queue.unsaved, queue.state().kind]).toEqual(['red blue', 2, false, 'saved']);
    await pass(10_000);
    expect(server.seen).toEqual([]);
    expect(device.saves.size).toBe(0);
    write('pink blue');
    await pass(2_000);
    expect(server.content).toBe('pink blue');
    expect(server.version).toBe(3);
  });

  it('is merged with what isn’t saved yet, which then lands on top without a conflict', async () => {
    write('pink green');
    expect(hear('red blue')).toBe(true);
    expect([text, queue.version, queue.unsaved]).toEqual(['pink blue', 2, true]);
    await pass(500);
    expect([...device.saves.values()]).toMatchObject([
      { baseVersion: 2, base: 'red blue', content: 'pink blue' },
    ]);
    await pass(2_000);
    expect(server.seen).toMatchObject([{ baseVersion: 2, content: 'pink blue' }]);
    expect([server.content, queue.state().kind]).toEqual(['pink blue', 'saved']);
    expect(device.saves.size).toBe(0);
  });

  it('waits for this page’s own save where both changed the same, and then asks', async () => {
    write('pink green');
    expect(hear('crimson green')).toBe(false);
    expect([text, queue.version]).toEqual(['pink green', 1]);
    await pass(2_000);
    expect(queue.state()).toMatchObject({ kind: 'conflict', theirs: { content: 'crimson green' } });
    expect(hear('crimson blue')).toBe(false);
  });

  it('waits while a save is under way, which is merged by its own answer', async () => {
    write('pink green');
    queue.flush();
    await pass(10);
    expect(hear('red blue')).toBe(false);
    await pass(5_000);
    expect([text, server.content, queue.state().kind]).toEqual(['pink blue', 'pink blue', 'saved']);
  });

  it('is passed over when it is older than what the page has', async () => {
    write('pink green');
    await pass(2_000);
    expect(queue.follow({ version: 1, content: 'old', savedBy: 'Ana', savedAt: '' })).toBe(false);
    expect(text).toBe('pink green');
  });
});
