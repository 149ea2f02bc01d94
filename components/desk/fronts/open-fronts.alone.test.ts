import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FrontDocument, newPin, newSlot } from '@/lib/document/fronts/front';
import { pinStory } from './change-front';
import { keepWork, unsavedKeys, watchWork, workOn } from './open-fronts';
import { FrontServer } from './test-support/front-server';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../ask-server', () => ({ askServer: ask }));

const id = (n: number) => `0198f0c0-0000-7000-8000-00000000000${n}`;
const start: FrontDocument = { slots: [{ ...newSlot('a', 'river'), pins: [newPin(id(0))] }] };
const changed = pinStory(start, id(1), 'a', 0);
const listeners: Record<string, (event: object) => void> = {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', {
    addEventListener: (name: string, listener: (event: object) => void) => {
      listeners[name] = listener;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('keeps what was left unsaved, for whoever did it, until it is saved', async () => {
  const server = new FrontServer(start);
  ask.mockImplementation((_path: string, init?: RequestInit) =>
    init ? server.save(JSON.parse(String(init.body))) : server.read(),
  );
  const first = server.front();
  const work = workOn(first, 'runa');
  keepWork(work, 'runa');
  const heard = vi.fn();
  const deafen = watchWork(heard);
  const closing = { preventDefault: vi.fn() };
  listeners.beforeunload?.(closing);
  expect([workOn(first, 'runa') === work, closing.preventDefault.mock.calls.length]).toEqual([false, 0]);

  server.away = true;
  work.change(changed);
  await vi.advanceTimersByTimeAsync(500);
  expect(ask.mock.lastCall?.[1].headers).toMatchObject({ 'desk-person': 'runa' });
  expect(heard).toHaveBeenCalled();
  expect([unsavedKeys('runa'), unsavedKeys('ivo')]).toEqual(['site', '']);
  expect([workOn(first, 'runa') === work, workOn(first, 'ivo') === work]).toEqual([true, false]);
  listeners.beforeunload?.(closing);
  expect(closing.preventDefault).toHaveBeenCalledOnce();

  server.away = false;
  listeners.online?.({});
  await vi.advanceTimersByTimeAsync(0);
  expect([server.document, unsavedKeys('runa')]).toEqual([changed, '']);
  // A page from the browser's cache is older than what this window has stored.
  expect(workOn(first, 'runa')).toBe(work);
  expect(workOn(server.front(), 'runa')).not.toBe(work);
  deafen();
});
