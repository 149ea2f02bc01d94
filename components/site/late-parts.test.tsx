import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { FacePairing } from '@/lib/document/site/site-settings';
import { LateParts } from './late-parts';

interface Pressed {
  island: boolean;
  matches?: string;
  heard: string[];
}

/** A window in which the script runs, until `load` is called, with the metas of these islands. */
function windowWith(
  stored: Record<string, string>,
  {
    faces = 'newspaper',
    storage = 'allowed',
    islands = [],
    scrolled = 0,
  }: { faces?: FacePairing; storage?: 'allowed' | 'refused'; islands?: string[]; scrolled?: number } = {},
) {
  const listeners: { name: string; work: () => void }[] = [];
  const presses: ((event: object) => void)[] = [];
  const scripts: { type?: string; src?: string; onload?: () => void }[] = [];
  const dataset: Record<string, string> = {};
  const fetched: string[] = [];
  const refuse = () => {
    throw new Error('SecurityError');
  };
  const localStorage = {
    getItem: (key: string) => (storage === 'refused' ? refuse() : (stored[key] ?? null)),
    setItem: (key: string, value: string) => {
      if (storage === 'refused') refuse();
      stored[key] = value;
    },
  };
  const paints: (() => void)[] = [];
  let painted = false;
  const timers: (() => void)[] = [];
  const window = {
    addEventListener: (name: string, work: () => void) => listeners.push({ name, work }),
    removeEventListener: (name: string, work: () => void) => {
      const at = listeners.findIndex((listener) => listener.name === name && listener.work === work);
      if (at >= 0) listeners.splice(at, 1);
    },
  };
  runInNewContext(LateParts({ faces }).props.dangerouslySetInnerHTML.__html, {
    window,
    document: {
      documentElement: { dataset },
      addEventListener: (_name: 'click', work: (event: object) => void) => presses.push(work),
      removeEventListener: () => presses.splice(0),
      querySelectorAll: () => islands.map((content) => ({ content })),
      createElement: () => ({}),
      head: { append: (made: object) => scripts.push(made) },
      fonts: { load: (face: string) => Promise.resolve(fetched.push(face)) },
    },
    scrollY: scrolled,
    Event: class {
      readonly type: string;
      constructor(type: string) {
        this.type = type;
      }
    },
    localStorage,
    PerformanceObserver: class {
      readonly #work: (list: object, observer: object) => void;
      constructor(work: (list: object, observer: object) => void) {
        this.#work = work;
      }
      observe() {
        const list = { getEntriesByName: () => (painted ? [{}] : []) };
        const tell = () => this.#work(list, { disconnect: () => paints.splice(0) });
        paints.push(tell);
        tell();
      }
    },
    setTimeout: (work: () => void, wait = 0) => (wait > 0 ? timers.push(work) : work()),
  });
  const press = ({ island, matches, heard }: Pressed) => {
    const target = {
      closest: (what: string) => (what === 'button,input' || island ? target : null),
      matches: (what: string) => what === matches,
      click: () => heard.push('click'),
      dispatchEvent: ({ type }: { type: string }) => heard.push(type),
    };
    for (const listener of presses) listener({ target });
  };
  const paint = async () => {
    painted = true;
    for (const tell of [...paints]) tell();
    await new Promise(setImmediate);
  };
  const happens = async (name: 'load' | 'scroll') => {
    for (const listener of [...listeners]) if (listener.name === name) listener.work();
    await new Promise(setImmediate);
  };
  const load = async () => {
    await paint();
    await happens('load');
  };
  const wait = () => {
    for (const work of timers.splice(0)) work();
  };
  return { dataset, fetched, scripts, press, load, paint, happens, wait };
}

test('the faces are asked for once a page is there, and at once where they were had before', async () => {
  const stored = {};
  const first = windowWith(stored);
  expect(first.dataset).toEqual({ opening: '' });
  await first.load();
  expect(first.fetched).toHaveLength(5);
  expect(first.dataset).toEqual({ type: 'whole' });
  expect(windowWith(stored).dataset).toEqual({ type: 'whole', opening: '' });
});

test('what is below the first screen waits until that is there, the reader scrolls or it takes too long', async () => {
  for (const end of ['load', 'scroll', 'wait'] as const) {
    const page = windowWith({}, { scrolled: 700 });
    expect(page.dataset).toEqual({ opening: '' });
    await (end === 'wait' ? page.wait() : end === 'load' ? page.load() : page.happens(end));
    expect(page.dataset).toEqual({});
  }
});

test('nothing else is fetched before the browser says that it has painted, unless it never does', async () => {
  for (const says of ['paint', 'wait'] as const) {
    const page = windowWith({}, { islands: ['/islands/a.js'] });
    await page.happens('load');
    expect([page.fetched, page.scripts, page.dataset]).toEqual([[], [], { opening: '' }]);
    await page[says]();
    expect([page.fetched.length, page.scripts.length]).toEqual([5, 1]);
    await page.paint();
    expect(page.scripts).toHaveLength(1);
  }
});

test('other faces of the site are asked for anew, and of what devices have nothing is', async () => {
  const stored = { 'dateline.type': 'newspaper' };
  const modern = windowWith(stored, { faces: 'modern' });
  expect(modern.dataset).toEqual({ opening: '' });
  await modern.load();
  expect(modern.fetched).toContain('400 1em Literata Text');
  expect(stored).toEqual({ 'dateline.type': 'modern' });
  const plain = windowWith({}, { faces: 'plain' });
  await plain.load();
  expect(plain.fetched).toEqual([]);
});

test('the words of somebody who reads already stay as they are until the next page', async () => {
  const stored = {};
  const page = windowWith(stored, { scrolled: 700 });
  await page.load();
  expect(page.fetched).toHaveLength(5);
  expect(page.dataset).toEqual({});
  expect(windowWith(stored).dataset).toMatchObject({ type: 'whole' });
});

test('where nothing may be stored they come after every page', async () => {
  const page = windowWith({}, { storage: 'refused' });
  expect(page.dataset).toEqual({ opening: '' });
  await page.load();
  expect(page.dataset).toEqual({ type: 'whole' });
});

test('islands come after the page, and hear what was pressed before they were there', async () => {
  const page = windowWith({}, { islands: ['/islands/a.js', '/islands/b.js'] });
  const [button, box, outside] = [[], [], []] as [string[], string[], string[]];
  page.press({ island: true, heard: button });
  expect(page.scripts).toEqual([]);
  await page.load();
  expect(page.scripts).toMatchObject([
    { type: 'module', src: '/islands/a.js' },
    { type: 'module', src: '/islands/b.js' },
  ]);
  page.press({ island: true, matches: 'input', heard: box });
  page.press({ island: false, heard: outside });
  page.scripts[0]?.onload?.();
  expect(button).toEqual([]);
  page.scripts[1]?.onload?.();
  expect([button, box, outside]).toEqual([['click'], ['change'], []]);
  page.press({ island: true, heard: button });
  expect(button).toEqual(['click']);
});
