import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SaveQueue } from './save-queue';
import { useKeptSaves } from './use-kept-saves';

const findKept = vi.hoisted(() => vi.fn());
vi.mock('./journal', () => ({ findKept }));
vi.mock('./merge-code', () => ({ mergeCode: { load: async () => undefined } }));

interface Content {
  words: string;
}

const queue = { unsaved: false, base: { words: '' }, restore: vi.fn() } as unknown as SaveQueue<Content>;
const asWords =
  (words: string) =>
  (_kept: unknown): Content => ({ words });

/** As much of a page as React needs to draw nothing into. */
function emptyPage() {
  const none = () => undefined;
  const document = { nodeType: 9, addEventListener: none, activeElement: null, body: null };
  vi.stubGlobal('window', {
    document,
    event: undefined,
    HTMLIFrameElement: class {},
    addEventListener: none,
  });
  vi.stubGlobal('document', document);
  const element = {
    nodeType: 1,
    tagName: 'MAIN',
    nodeName: 'MAIN',
    namespaceURI: 'http://www.w3.org/1999/xhtml',
  };
  return { ...element, ownerDocument: document, addEventListener: none, textContent: '' } as never;
}

function Draft({ path, rule, ready = true }: { path: string; rule: string; ready?: boolean }) {
  useKeptSaves({ queue, path, personId: 'ada', parse: asWords(rule), ready });
  return null;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  findKept.mockReset().mockResolvedValue({ chains: [], strange: [] });
});
afterEach(() => vi.unstubAllGlobals());

it('looks once into what this device keeps, however often its page is drawn, and reads it by the newest rule', async () => {
  const root = createRoot(emptyPage());
  const draw = (props: Parameters<typeof Draft>[0]) =>
    act(async () => root.render(createElement(Draft, props)));
  await draw({ path: '/api/updates/1', rule: 'first', ready: false });
  expect(findKept).not.toHaveBeenCalled();
  for (const rule of ['second', 'third', 'fourth']) await draw({ path: '/api/updates/1', rule });
  expect(findKept).toHaveBeenCalledOnce();
  const [personId, path, read] = findKept.mock.lastCall ?? [];
  expect([personId, path]).toEqual(['ada', '/api/updates/1']);
  expect(read(null)).toEqual({ words: 'fourth' });
  await draw({ path: '/api/updates/2', rule: 'fifth' });
  expect(findKept).toHaveBeenCalledTimes(2);
});
