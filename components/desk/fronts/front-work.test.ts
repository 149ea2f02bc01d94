import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FrontDocument, newPin, newSlot } from '@/lib/document/fronts/front';
import { changePin, pinStory } from './change-front';
import { FrontWork } from './front-work';
import { FrontServer } from './test-support/front-server';

const id = (n: number) => `0198f0c0-0000-7000-8000-00000000000${n}`;
const start: FrontDocument = { slots: [{ ...newSlot('a', 'river'), pins: [newPin(id(0))] }] };
const put = (n: number, front = start) => pinStory(front, id(n), 'a', 0);
const pins = ({ slots }: FrontDocument) =>
  slots.flatMap((slot) => slot.pins.map(({ storyId }) => storyId.at(-1))).join('');

let server: FrontServer;
let work: FrontWork;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FrontServer(start);
  work = new FrontWork(server.front(), server);
});
afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const shown = () => pins(work.state().document);

describe('FrontWork', () => {
  it('saves once after a pause, on top of what is stored', async () => {
    work.change(put(1));
    await pass(400);
    work.change(put(2, put(1)));
    await pass(400);
    expect([server.seen.length, work.state().saving, work.unsaved]).toEqual([0, 'unsaved', true]);
    await pass(100);
    expect([server.seen.length, pins(server.document), work.state().saving]).toEqual([1, '210', 'saved']);
    expect(await work.whenSaved()).toBe(2);
  });

  it('takes up what a colleague saved, and says so', async () => {
    server.colleague(put(5));
    await work.refresh();
    expect([shown(), work.state().note]).toEqual(['50', expect.stringContaining('Ivo Brandt')]);
    work.undo();
    await pass(500);
    expect(pins(server.document)).toBe('0');
  });

  it('asks where a colleague saved something else', async () => {
    server.colleague(put(5));
    work.change(put(1));
    await pass(500);
    expect([work.state().saving, shown(), pins(server.document)]).toEqual(['conflict', '10', '50']);
    expect(await work.whenSaved()).toBeNull();
    work.keep('theirs');
    expect([work.state().saving, shown()]).toEqual(['saved', '50']);
    work.undo();
    await pass(500);
    expect([work.state().saving, pins(server.document)]).toEqual(['saved', '10']);
  });

  it('gives the other one back by Undo where one goes on with one’s own', async () => {
    server.colleague(put(5));
    work.change(put(1));
    await pass(500);
    work.keep('mine');
    await pass(0);
    expect([work.state().saving, pins(server.document)]).toEqual(['saved', '10']);
    work.undo();
    await pass(500);
    expect([shown(), pins(server.document)]).toEqual(['50', '50']);
    work.undo();
    await pass(500);
    expect(pins(server.document)).toBe('0');
  });

  it('knows its own save whose answer was lost', async () => {
    server.loseAnswer();
    work.change(put(1));
    await pass(500);
    expect(work.state().saving).toBe('failed');
    work.change(put(2, put(1)));
    await pass(1_000);
    expect([work.state().saving, pins(server.document)]).toEqual(['saved', '210']);
  });

  it('takes nothing up while it is held: what is published is what was looked at', async () => {
    const letGo = work.hold();
    server.colleague(put(5));
    await work.refresh();
    expect([shown(), work.state().newer?.version, work.state().note]).toEqual(['0', 2, '']);
    expect(await work.whenSaved()).toBe(1);
    letGo();
    expect([shown(), work.state().newer]).toEqual(['50', null]);
    expect(work.state().note).toContain('Ivo Brandt');
  });

  it('holds what is asked for already, and what its own save is answered with', async () => {
    server.colleague(put(5));
    const asked = work.refresh();
    const letGo = work.hold();
    await asked;
    expect([shown(), work.state().newer?.version]).toEqual(['0', 2]);
    letGo();
    work.change(put(1, put(5)));
    work.hold();
    // A colleague saves between one's own save and its answer.
    server.afterSave = () => server.colleague(put(7));
    expect(await work.whenSaved()).toBe(3);
    expect([shown(), server.version]).toEqual(['150', 4]);
  });

  it('tries again by itself, less and less often, and at once where the network is back', async () => {
    server.away = true;
    work.change(put(1));
    await pass(500);
    expect([work.state().saving, work.unsaved]).toEqual(['failed', true]);
    server.away = false;
    await pass(1_000);
    expect([work.state().saving, work.state().problem, pins(server.document)]).toEqual(['saved', '', '10']);
    server.away = true;
    const tried = vi.spyOn(server, 'save');
    work.change(put(2));
    await pass(100_000);
    expect([work.state().saving, tried.mock.calls.length]).toEqual(['failed', 8]);
    server.away = false;
    work.flush();
    await pass(0);
    expect([work.state().saving, pins(server.document)]).toEqual(['saved', '20']);
  });

  it('does not send again what was refused, nor while somebody is asked', async () => {
    server.refuses = true;
    work.change(put(1));
    await pass(100_000);
    work.flush();
    await pass(0);
    expect([work.state().saving, server.seen.length]).toEqual(['failed', 1]);
    server.refuses = false;
    work.change(put(2));
    await pass(500);
    expect([work.state().saving, pins(server.document)]).toEqual(['saved', '20']);
    server.colleague(put(5));
    work.change(put(3));
    await pass(500);
    const { length } = server.seen;
    work.change(put(4));
    work.flush();
    await pass(100_000);
    expect([work.state().saving, server.seen.length]).toEqual(['conflict', length]);
  });

  it('knows its own save also where others of its own got lost since', async () => {
    server.loseAnswer();
    work.change(put(1));
    await pass(500);
    server.away = true;
    work.change(put(2, put(1)));
    await pass(5_000);
    server.away = false;
    await pass(30_000);
    expect([work.state().saving, pins(server.document)]).toEqual(['saved', '210']);
  });

  it('takes a change back that may have been stored without an answer', async () => {
    server.loseAnswer();
    work.change(put(1));
    await pass(500);
    work.undo();
    await pass(2_000);
    expect([work.state().saving, pins(server.document), shown()]).toEqual(['saved', '0', '0']);
  });

  it('takes what is typed into one field back at once, until a pause or another change', async () => {
    const words = (headline: string) => changePin(work.state().document, id(0), { headline });
    const type = async (text: string, field = 'headline 0') => {
      for (let end = 1; end <= text.length; end += 1) {
        work.change(words(text.slice(0, end)), field);
        await pass(200);
      }
    };
    const headline = () => work.state().document.slots[0]?.pins.at(-1)?.headline;
    work.change(put(1));
    await type('The keel');
    await pass(1_000);
    await type('Mast and keel');
    await type('Rudder', 'headline 7');
    work.change(words('Chosen'));
    work.change(words('Chosen again'));
    const back: (string | undefined)[] = [];
    for (const _ of ['again', 'chosen', 'rudder', 'mast', 'keel']) {
      work.undo();
      back.push(headline());
    }
    expect(back).toEqual(['Chosen', 'Rudder', 'Mast and keel', 'The keel', '']);
    expect([shown(), work.state().past.length]).toEqual(['10', 1]);
    // What is typed after Undo is a step of its own.
    await type('Sail');
    work.undo();
    await type('Sails');
    work.undo();
    expect([headline(), work.state().past.length]).toEqual(['', 1]);
  });
});
