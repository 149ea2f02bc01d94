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

/** The page is gone, with whatever was under way; another one opens and takes up what the device kept. */
async function crash() {
  vi.clearAllTimers();
  open();
  const [first, second] = [...device.saves.values()].sort((a, b) => a.baseVersion - b.baseVersion);
  if (first) queue.restore([first, second]);
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

describe('SaveQueue with a journal', () => {
  it('keeps every save before it is sent, and what follows it, until both are acknowledged', async () => {
    const send = server.send;
    server.send = (save) => {
      expect(device.saves.get(save.saveId)).toEqual({ ...save, base: 'start' });
      return send(save);
    };
    write('one');
    queue.flush();
    await pass(10);
    write('two');
    await pass(30);
    server.send = send;
    await pass(3_000);
    expect(server.content).toBe('two');
    expect(device.saves.size).toBe(0);
  });

  it('says that the device keeps what the server has not got, only when that is so', async () => {
    server.plan = Array(9).fill('drop-request');
    write('one');
    expect(queue.kept()).toBe('keeping');
    await pass(2_000);
    expect([queue.state().kind, queue.kept()]).toEqual(['failing', 'kept']);
    write('two');
    expect(queue.kept()).toBe('keeping');
    await pass(400);
    expect(queue.kept()).toBe('kept');
    expect(
      [...device.saves.values()].map(({ baseVersion, base, content }) => [baseVersion, base, content]),
    ).toEqual([
      [1, 'start', 'one'],
      [2, 'one', 'two'],
    ]);
  });

  it('goes on saving to the server when the device can keep nothing, and says so', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    device.full = true;
    write('one');
    await pass(2_000);
    expect(server.content).toBe('one');
    expect([queue.state().kind, queue.kept()]).toEqual(['saved', 'cannot']);
    device.full = false;
    write('two');
    await pass(2_000);
    expect(queue.kept()).toBe('kept');
  });

  it('says that the device keeps words again as soon as it would, without another word', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    device.full = true;
    write('one');
    await pass(2_000);
    queue.flush();
    await pass(10);
    expect(queue.kept()).toBe('cannot');
    device.full = false;
    queue.flush();
    await pass(10);
    expect([queue.kept(), device.saves.size]).toEqual(['kept', 0]);
  });

  it('sends what an earlier page kept under its old id, once', async () => {
    server.plan = ['drop-answer'];
    write('one');
    await pass(1_100);
    write('one and two');
    await pass(500);
    await crash();
    expect(text).toBe('one and two');
    await pass(3_000);
    expect(server.content).toBe('one and two');
    expect(server.version).toBe(3);
    expect(device.saves.size).toBe(0);
  });

  it('shows what others made of a save whose acknowledgement never came', async () => {
    server.plan = ['drop-answer'];
    write('one');
    await pass(1_060);
    server.overtake('one, and theirs');
    await crash();
    await pass(100);
    expect(text).toBe('one, and theirs');
    expect([queue.state().kind, queue.version, device.saves.size]).toEqual(['saved', 3, 0]);
  });

  it('asks when others have gone on from what an earlier page kept', async () => {
    server.plan = ['drop-request'];
    write('mine');
    await pass(1_060);
    server.overtake('theirs');
    await crash();
    await pass(100);
    expect(queue.state()).toMatchObject({ kind: 'conflict', theirs: { content: 'theirs' } });
    expect([...device.saves.values()].map(({ content }) => content)).toEqual(['mine']);
    queue.resolve(text);
    await pass(100);
    expect(server.content).toBe('mine');
    expect(device.saves.size).toBe(0);
  });

  it('loses nothing that was kept, whenever the page crashes', async () => {
    const fate = fc.constantFrom('ok', 'drop-request', 'drop-answer', 'signed-out');
    const step = fc.record({
      wait: fc.integer({ min: 0, max: 4_000 }),
      next: fc.constantFrom('go on', 'flush', 'crash'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { maxLength: 8 }),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        async (plan, steps) => {
          server = new Server();
          server.plan = plan as Server['plan'];
          device = new Device();
          open();
          for (const [index, { wait, next }] of steps.entries()) {
            write(`words ${index}`);
            if (next === 'flush') queue.flush();
            await pass(wait);
            if (next !== 'crash') continue;
            const told = queue.unsaved && queue.kept() !== 'kept';
            await crash();
            if (!told) expect(text).toBe(`words ${index}`);
          }
          write('the end');
          await pass(300_000);
          expect([queue.state().kind, server.content]).toEqual(['saved', 'the end']);
          expect(device.saves.size).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
