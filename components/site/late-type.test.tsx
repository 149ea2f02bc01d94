import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { LateType } from './late-type';

/** A window in which the script runs, until `load` is called. */
function windowWith(stored: Record<string, string>, storage: 'allowed' | 'refused' = 'allowed') {
  const listeners: (() => void)[] = [];
  const dataset: Record<string, string> = {};
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
  const now = (work: () => void) => work();
  runInNewContext(LateType({}).props.dangerouslySetInnerHTML.__html, {
    document: { documentElement: { dataset } },
    localStorage,
    addEventListener: (_name: 'load', work: () => void) => listeners.push(work),
    requestAnimationFrame: now,
    setTimeout: now,
  });
  return { dataset, load: () => listeners.map((work) => work()) };
}

test('the rest of the type is asked for once a page is there, and at once where it was had before', () => {
  const stored = {};
  const first = windowWith(stored);
  expect(first.dataset).toEqual({});
  first.load();
  expect(first.dataset).toEqual({ type: 'whole' });
  expect(windowWith(stored).dataset).toEqual({ type: 'whole' });
});

test('where nothing may be stored it comes after every page', () => {
  const page = windowWith({}, 'refused');
  expect(page.dataset).toEqual({});
  page.load();
  expect(page.dataset).toEqual({ type: 'whole' });
});
