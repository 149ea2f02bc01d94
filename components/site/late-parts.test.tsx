import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LateParts } from './late-parts';
import { frames, windowWith } from './test-support/late-window';

test('the faces are asked for once a page is there, and at once where they were had before', async () => {
  const stored = {};
  const first = windowWith(stored);
  expect(first.dataset).toEqual({ opening: 'paint' });
  await first.load();
  expect(first.fetched).toHaveLength(5);
  frames(first);
  expect(first.dataset).toEqual({ type: 'whole' });
  expect(windowWith(stored).dataset).toEqual({ type: 'whole', opening: 'paint' });
});

test('faces are put on one a frame, then what is further down a few blocks a frame', async () => {
  const page = windowWith({}, { blocks: 10 });
  await page.load();
  const seen = [];
  do seen.push(`${page.dataset.type} ${page.dataset.opening ?? page.waiting()}`);
  while (page.frame());
  expect(seen).toEqual([
    'display faces',
    'text faces',
    'whole faces',
    'whole ....______',
    'whole ........__',
    'whole ..........',
  ]);
});

test('what waits until the page is there is what the style sheet does not lay out', async () => {
  const page = windowWith({});
  await page.load();
  frames(page);
  const sheet = readFileSync(join(import.meta.dirname, '../../app/(site)/styles/base.css'), 'utf8');
  const [, below = ''] = /:root\[data-opening\]\s+:is\((.+)\),\s+\[data-below\] \{/.exec(sheet) ?? [];
  expect(page.sought).toEqual([below.replaceAll(/ ?([>~+,]) ?/g, '$1')]);
});

test('whoever scrolls, presses or clicks has the whole page at once, and everybody after some seconds', async () => {
  for (const end of ['scroll', 'keydown', 'pointerdown', 'wait'] as const) {
    for (const when of ['opening', 'on the way'] as const) {
      const page = windowWith({}, { scrolled: 700, blocks: 10 });
      expect(page.dataset).toEqual({ opening: 'paint' });
      if (when === 'on the way') {
        await page.load();
        expect(page.waiting()).toBe('....______');
      }
      await (end === 'wait' ? page.wait() : page.happens(end));
      expect([page.dataset, page.waiting()]).toEqual([{}, '..........']);
      await page.load();
      frames(page);
      expect([page.dataset, page.waiting()]).toEqual([{}, '..........']);
    }
  }
});

test('whoever comes for a place in the page, or back to it, has it whole from the start', async () => {
  const visits = [
    { address: 'https://tide.example/news/boats#update-1' },
    { text: '#:~:text=crane' },
    { comesBy: 'reload' },
    { comesBy: 'history' },
  ] as const;
  for (const visit of visits) {
    const page = windowWith({}, { ...visit, islands: ['/islands/a.js'], blocks: 10 });
    expect(page.dataset).toEqual({});
    await page.load();
    frames(page);
    expect([page.fetched.length, page.scripts.length, page.sought]).toEqual([5, 1, []]);
    expect(page.dataset).toEqual({ type: 'whole' });
  }
});

test('nothing else is fetched before the browser says that it has painted, unless it never does', async () => {
  for (const says of ['paint', 'wait'] as const) {
    const page = windowWith({}, { islands: ['/islands/a.js'] });
    await page.happens('load');
    expect([page.fetched, page.scripts, page.dataset]).toEqual([[], [], { opening: 'paint' }]);
    await page[says]();
    expect([page.fetched.length, page.scripts.length]).toEqual([5, 1]);
    await page.paint();
    expect(page.scripts).toHaveLength(1);
  }
});

test('other faces of the site are asked for anew, and of what devices have nothing is', async () => {
  const stored = { 'dateline.type': 'newspaper' };
  const modern = windowWith(stored, { faces: 'modern' });
  expect(modern.dataset).toEqual({ opening: 'paint' });
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
  frames(page);
  expect(page.fetched).toHaveLength(5);
  expect(page.dataset).toEqual({});
  expect(windowWith(stored).dataset).toMatchObject({ type: 'whole' });
});

test('where nothing may be stored they come after every page', async () => {
  const page = windowWith({}, { storage: 'refused' });
  expect(page.dataset).toEqual({ opening: 'paint' });
  await page.load();
  frames(page);
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
});

test('a page whose late parts cannot be had is whole, in what stands in for its faces', async () => {
  const page = windowWith({}, { blocks: 10, lost: true });
  await page.load();
  expect([page.dataset, page.waiting()]).toEqual([{}, '..........']);
});

test('a page is whole from the start where nobody has built what brings the rest', () => {
  expect(LateParts({ faces: 'newspaper', module: null })).toBeNull();
});
