import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptSave, Save, SaveOutcome } from '../editor/save';
import { type PostContent, PostDraft, type Sending, type SendOutcome } from './post-draft';

const contentOf = (words: string): PostContent => ({
  headline: '',
  bylines: [],
  document: {
    version: 1,
    blocks: words ? [{ id: 'a', type: 'paragraph', version: 1, text: [{ text: words }] }] : [],
  },
});
const sending: Sending = { release: true, key: false, pin: false };

/** A server over a line that breaks as it is told: what it has stored, and what it has sent out. */
class Line {
  up = true;
  /** Whether the answer to the next request is lost, although it was done. */
  losesAnswer = false;
  saves = new Map<string, number>();
  stored: Save<PostContent>[] = [];
  out: { version: number; words: PostContent }[] = [];
  refuses = '';

  save = async (save: Save<PostContent>): Promise<SaveOutcome<PostContent>> => {
    if (!this.up) return { kind: 'lost', sentence: 'No answer.' };
    const known = this.saves.get(save.saveId);
    const version = known ?? this.stored.push(save);
    this.saves.set(save.saveId, version);
    return this.#answer({ kind: 'saved', version, savedAt: '2026-11-22T10:00:00Z' });
  };

  send = async (version: number): Promise<SendOutcome> => {
    if (!this.up) return { kind: 'later' };
    if (this.refuses) return { kind: 'refused', sentence: this.refuses };
    const words = this.stored[version - 1]?.content;
    if (words && this.out.length === 0) this.out.push({ version, words });
    return this.#answer<SendOutcome>({ kind: 'sent' }, { kind: 'later' });
  };

  #answer<T>(answer: T, lost?: T): T {
    if (!this.losesAnswer) return answer;
    this.losesAnswer = false;
    return lost ?? ({ kind: 'lost', sentence: 'No answer.' } as T);
  }
}

let line: Line;
let kept: Map<string, KeptSave<PostContent>>;
let remembered: (Sending | null | 'forget')[];
let draft: PostDraft;

function open(version = 0, content = contentOf('')) {
  return new PostDraft({
    id: 'p',
    version,
    content,
    journal: {
      keep: async (save) => void kept.set(save.saveId, save),
      clear: async (ids) => ids.forEach((id) => void kept.delete(id)),
    },
    save: line.save,
    send: line.send,
    merge: () => null,
    remember: async (wish) => void remembered.push(wish),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  line = new Line();
  kept = new Map();
  remembered = [];
  draft = open();
});
afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const write = (words: string) => draft.changed(() => contentOf(words));

describe('a post', () => {
  it('is empty until somebody writes a word', () => {
    expect([draft.isEmpty, open(1, contentOf('Words')).isEmpty]).toEqual([true, false]);
    write('  ');
    expect(draft.isEmpty).toBe(true);
  });

  it('is stored while it is written, and goes out once, with what stood there when it was sent', async () => {
    write('The boat');
    await pass(2_000);
    expect(line.stored).toHaveLength(1);
    write('The boat is in sight.');
    draft.send(sending);
    await pass(100);
    expect(draft.state()).toEqual({ kind: 'sent' });
    expect(line.out).toEqual([{ version: 2, words: contentOf('The boat is in sight.') }]);
    expect(remembered).toEqual([null, sending, 'forget']);
    expect(kept.size).toBe(0);
  });

  it('waits where there is no connection, is kept, and goes out by itself when there is one again', async () => {
    line.up = false;
    write('The boat is in sight.');
    draft.send(sending);
    await pass(100);
    expect(draft.state()).toEqual({ kind: 'waiting', why: 'lost' });
    expect([...kept.values()]).toMatchObject([
      { baseVersion: 0, content: contentOf('The boat is in sight.') },
    ]);
    await pass(120_000);
    expect(draft.state().kind).toBe('waiting');
    line.up = true;
    draft.now();
    await pass(100);
    expect(draft.state()).toEqual({ kind: 'sent' });
    expect(line.out).toHaveLength(1);
    expect(kept.size).toBe(0);
  });

  it('goes out once though the answers to its save and to its sending were lost', async () => {
    line.losesAnswer = true;
    write('The boat is in sight.');
    draft.send(sending);
    await pass(100);
    expect([draft.state().kind, line.stored.length]).toEqual(['waiting', 1]);
    line.losesAnswer = true;
    await pass(60_000);
    expect(draft.state()).toEqual({ kind: 'sent' });
    expect([line.stored.length, line.out.length]).toEqual([1, 1]);
  });

  it('comes back from a page that is gone under its old ids', async () => {
    line.up = false;
    write('The boat is in sight.');
    draft.send(sending);
    await pass(500);
    const [save] = kept.values();
    if (!save) throw new Error('Nothing was kept');
    line.up = true;
    // The page that is gone had got it through after all.
    await line.save(save);
    const again = open(save.baseVersion, save.base);
    again.restore([save]);
    again.send(sending);
    await pass(2_000);
    expect(again.state()).toEqual({ kind: 'sent' });
    expect([line.stored.length, line.out.length]).toEqual([1, 1]);
  });

  it('that is refused says why and is never sent by itself: it is written again', async () => {
    line.refuses = 'A photo has no credit.';
    write('The boat is in sight.');
    draft.send(sending);
    await pass(100);
    expect(draft.state()).toEqual({ kind: 'refused', sentence: 'A photo has no credit.' });
    line.refuses = '';
    draft.now();
    await pass(60_000);
    expect(line.out).toEqual([]);
    draft.hold();
    expect([draft.state().kind, remembered.at(-1)]).toEqual(['writing', null]);
    draft.send(sending);
    await pass(100);
    expect(line.out).toHaveLength(1);
  });

  it('that waits can be taken back, and then waits no longer', async () => {
    line.up = false;
    write('The boat is in sight.');
    draft.send(sending);
    await pass(100);
    draft.hold();
    line.up = true;
    draft.now();
    await pass(60_000);
    expect([line.stored.length, line.out.length, draft.state().kind]).toEqual([1, 0, 'writing']);
  });
});
