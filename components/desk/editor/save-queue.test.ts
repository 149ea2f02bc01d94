import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveQueue } from './save-queue';
import { Device, openQueue, Server } from './test-support/save-server';

let server: Server;
let device: Device;
let text: string;
let queue: SaveQueue<string>;

/** A page that opens with what the server holds. */
function open() {
  text = server.content;
  queue = openQueue(server, device, { read: () => text, write });
}

function write(words: string) {
  text = words;
  queue.changed();
}

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  device = new Device();
  open();
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('SaveQueue', () => {
  it('waits for a pause in typing, then saves once', async () => {
    write('a');
    await pass(900);
    write('ab');
    await pass(900);
    expect(server.seen).toHaveLength(0);
    expect(queue.state()).toEqual({ kind: 'saving' });
    await pass(200);
    expect(server.seen.map(({ content }) => content)).toEqual(['ab']);
    expect(queue.state()).toMatchObject({ kind: 'saved' });
    expect(queue.version).toBe(2);
    expect(queue.unsaved).toBe(false);
  });

  it('is never more than five seconds behind steady typing', async () => {
    for (let i = 0; i < 11; i += 1) {
      write(`word ${i}`);
      await pass(500);
    }
    expect(server.seen.length).toBe(1);
    expect(server.content).toBe('word 9');
  });

  it('sends one save at a time and bases the next on its answer', async () => {
    write('one');
    queue.flush();
    write('two');
    queue.flush();
    await pass(20);
    expect(server.seen).toHaveLength(1);
    await pass(3_000);
    expect(server.seen.map(({ baseVersion, content }) => [baseVersion, content])).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]);
  });

  it('sends a save whose answer was lost again under the same id, before anything newer', async () => {
    server.plan = ['drop-answer', 'drop-answer'];
    write('one');
    await pass(1_100);
    expect(queue.state()).toMatchObject({ kind: 'failing', why: 'lost' });
    write('two');
    await pass(10_000);
    const [first, second, third, last] = server.seen;
    expect([second?.saveId, third?.saveId]).toEqual([first?.saveId, first?.saveId]);
    expect(third?.content).toBe('one');
    expect(last).toMatchObject({ content: 'two', baseVersion: 2 });
    expect(last?.saveId).not.toBe(first?.saveId);
    expect(server.version).toBe(3);
    expect(queue.state().kind).toBe('saved');
  });

  it('backs off while there is no answer, and tries at once when asked to', async () => {
    server.plan = Array(20).fill('drop-request');
    write('one');
    await pass(1_100);
    await pass(60_000);
    const tries = server.seen.length;
    expect(tries).toBeGreaterThan(4);
    expect(tries).toBeLessThan(9);
    queue.flush();
    await pass(60);
    expect(server.seen).toHaveLength(tries + 1);
  });

  it('keeps the same save while signed out and stores it afterwards', async () => {
    server.plan = ['signed-out', 'signed-out'];
    write('one');
    await pass(1_100);
    expect(queue.state()).toMatchObject({ kind: 'failing', why: 'signed-out', sentence: 'Signed out.' });
    await pass(11_000);
    expect(new Set(server.seen.map(({ saveId }) => saveId)).size).toBe(1);
    expect(server.content).toBe('one');
  });

  it('stops sending what was refused until something changes', async () => {
    server.plan = ['refuse'];
    write('bad');
    await pass(60_000);
    expect(server.seen).toHaveLength(1);
    expect(queue.state()).toMatchObject({ kind: 'failing', why: 'refused', sentence: 'Refused.' });
    expect(queue.unsaved).toBe(true);
    write('good');
    await pass(2_000);
    expect(server.content).toBe('good');
    expect(server.seen[1]?.saveId).not.toBe(server.seen[0]?.saveId);
  });

  it('stops at a conflict with both versions, and overwrites nothing by itself', async () => {
    server.overtake('theirs');
    write('mine');
    await pass(1_100);
    expect(queue.state()).toMatchObject({ kind: 'conflict', theirs: { content: 'theirs' } });
    write('mine, longer');
    queue.flush();
    await pass(60_000);
    expect(server.content).toBe('theirs');
    expect(queue.unsaved).toBe(true);
  });

  it('saves mine on top of theirs when that is chosen, with all that was written since', async () => {
    server.overtake('theirs');
    write('mine');
    await pass(1_100);
    write('mine, longer');
    queue.resolve(text);
    await pass(100);
    expect(server.content).toBe('mine, longer');
    expect(queue.state().kind).toBe('saved');
  });

  it('takes theirs when that is chosen, and goes on from there', async () => {
    server.overtake('theirs');
    write('mine');
    await pass(1_100);
    queue.resolve('theirs');
    expect(text).toBe('theirs');
    await pass(100);
    expect(queue.unsaved).toBe(false);
    expect(queue.version).toBe(3);
    write('theirs, edited');
    await pass(2_000);
    expect(server.content).toBe('theirs, edited');
  });

  it('merges what others changed elsewhere, also what was written meanwhile, and asks nobody', async () => {
    server.content = 'left right';
    open();
    server.overtake('left RIGHT');
    write('LEFT right');
    const stored = queue.whenSaved();
    await pass(20);
    write('LEFTMOST right');
    await pass(300);
    await expect(stored).resolves.toBe(3);
    expect([server.content, text]).toEqual(['LEFTMOST RIGHT', 'LEFTMOST RIGHT']);
    expect(device.saves.size).toBe(0);
    expect(queue.state().kind).toBe('saved');
  });

  it('merges again with what is stored while a person chooses', async () => {
    server.content = 'left right';
    open();
    server.overtake('THEIRS right');
    write('MINE right');
    await pass(1_100);
    expect(queue.state()).toMatchObject({ kind: 'conflict', base: 'left right' });
    server.overtake('THEIRS RIGHT');
    queue.resolve('MINE right');
    await pass(200);
    expect([server.content, text]).toEqual(['MINE RIGHT', 'MINE RIGHT']);
  });

  it('tells who waits when everything is stored, or why it is not', async () => {
    write('one');
    const stored = queue.whenSaved();
    write('two');
    await pass(200);
    await expect(stored).resolves.toBe(3);
    expect(server.content).toBe('two');
    server.plan = ['refuse'];
    write('three');
    const refused = expect(queue.whenSaved()).rejects.toThrow('Refused.');
    await pass(200);
    await refused;
  });

  it('ends with the last words stored, whatever happens to requests and answers', async () => {
    const fate = fc.constantFrom('ok', 'drop-request', 'drop-answer', 'signed-out');
    const step = fc.record({ wait: fc.integer({ min: 0, max: 4_000 }), flush: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { maxLength: 8 }),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        async (plan, steps) => {
          server = new Server();
          server.plan = plan as Server['plan'];
          device = new Device();
          open();
          for (const [index, { wait, flush }] of steps.entries()) {
            write(`words ${index}`);
            if (flush) queue.flush();
            await pass(wait);
          }
          await pass(300_000);
          expect(queue.state().kind).toBe('saved');
          expect(server.content).toBe(`words ${steps.length - 1}`);
          expect(server.version).toBe(queue.version);
        },
      ),
      { numRuns: 100 },
    );
  });
});
