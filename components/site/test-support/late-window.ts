import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import type { FacePairing } from '@/lib/document/site/site-settings';
import { LateParts } from '../late-parts';

const [island] = buildSync({
  entryPoints: [join(import.meta.dirname, '../../../islands/late-parts.ts')],
  ...{ bundle: true, format: 'iife', write: false },
}).outputFiles;

interface Props {
  dangerouslySetInnerHTML: { __html: string };
}
interface Pressed {
  island: boolean;
  matches?: string;
  heard: string[];
}

/** A window in which the script runs, and the island that it fetches, with the metas of these islands. */
export function windowWith(
  stored: Record<string, string>,
  {
    faces = 'newspaper',
    storage = 'allowed',
    islands = [],
    scrolled = 0,
    blocks = 0,
    address = 'https://tide.example/news/boats',
    text = '',
    comesBy = 'link',
    lost = false,
  }: {
    faces?: FacePairing;
    storage?: 'allowed' | 'refused';
    islands?: string[];
    scrolled?: number;
    blocks?: number;
    address?: string;
    /** Of a link to words in the page, which browsers take off its address. */
    text?: string;
    comesBy?: 'link' | 'reload' | 'history';
    /** The island can't be had. */
    lost?: boolean;
  } = {},
) {
  const listeners: { name: string; work: () => void }[] = [];
  const presses: ((event: object) => void)[] = [];
  const asked = new Set<object>();
  const scripts: { type?: string; src?: string; onload?: () => void; onerror?: () => void }[] = [];
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
  const frames: (() => void)[] = [];
  const below = Array.from({ length: blocks }, () => {
    const data: Record<string, string> = {};
    return { dataset: data, removeAttribute: () => delete data.below };
  });
  const waiting = () => below.map(({ dataset: { below } }) => (below === undefined ? '.' : '_')).join('');
  const sought: string[] = [];
  const context = createContext({
    addEventListener: (name: string, work: () => void) => listeners.push({ name, work }),
    document: {
      documentElement: { dataset },
      addEventListener: (_name: 'click', work: (event: object) => void) => presses.push(work),
      currentScript: { dataset: { faces } },
      querySelector: (what: string) => (what === 'script[data-faces]' ? { dataset: { faces } } : null),
      querySelectorAll: (what: string) => {
        if (what === 'meta[name=island]') return islands.map((content) => ({ content }));
        if (what === '[data-below]') return below.filter((block) => block.dataset.below !== undefined);
        if (what === '[data-asked]') return [...asked];
        sought.push(what);
        return below;
      },
      createElement: () => ({}),
      head: {
        append: (made: (typeof scripts)[number]) => {
          if (made.src !== '/islands/late.js') scripts.push(made);
          else if (lost) made.onerror?.();
          else runInContext(island?.text ?? '', context);
        },
      },
      fonts: { load: (face: string) => Promise.resolve(fetched.push(face)) },
    },
    scrollY: scrolled,
    location: address,
    performance: {
      navigation: { type: { link: 0, reload: 1, history: 2 }[comesBy] },
      getEntriesByType: () => [{ name: address + text }],
    },
    requestAnimationFrame: (work: () => void) => frames.push(work),
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
  const script = LateParts({ faces, module: '/islands/late.js' });
  runInContext((script as { props: Props }).props.dangerouslySetInnerHTML.__html, context);
  const press = ({ island, matches, heard }: Pressed) => {
    const target = {
      dataset: {
        set asked(_: string) {
          asked.add(target);
        },
      },
      removeAttribute: () => asked.delete(target),
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
  const happens = async (name: 'load' | 'scroll' | 'keydown' | 'pointerdown') => {
    for (const listener of [...listeners]) if (listener.name === name) listener.work();
    await new Promise(setImmediate);
  };
  /** Draws a frame; false where none was asked for. */
  const frame = () => {
    const works = frames.splice(0);
    for (const work of works) work();
    return works.length > 0;
  };
  const load = async () => {
    await paint();
    await happens('load');
  };
  const wait = () => {
    for (const work of timers.splice(0)) work();
  };
  return { dataset, fetched, scripts, sought, waiting, press, load, paint, happens, frame, wait };
}

/** Draws frames for as long as any is asked for. */
export const frames = ({ frame }: { frame: () => boolean }) => {
  while (frame());
};
