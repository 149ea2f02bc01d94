import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DiskPages } from '../pages/disk-pages';
import type { KeptPage } from '../pages/kept-page';
import { PageStore } from '../pages/page-store';
import type { Rendered } from '../upstream/render';

/** A kept page that says `text`. */
export function keptPage(key: string, tags: string[], text = key): KeptPage {
  return {
    key,
    status: 200,
    tags,
    headers: ['content-type', 'text/html; charset=utf-8'],
    hash: text,
    modified: 1_700_000_000_000,
    gzip: gzipSync(text),
    brotli: null,
    renderedAt: Date.now(),
    generation: 0,
    until: null,
    dropped: false,
    hits: 0,
  };
}

/** What Next would have answered for a page that says `text`. */
export function renderedPage(text: string, tags: string[], more: Partial<Rendered> = {}): Rendered {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(text),
    tags,
    until: null,
    refused: null,
    ...more,
  };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dateline-edge-'));
}

/** A store that throws where it should work. */
export function newStore(folder = newFolder(), memory = 10_000_000, build = 'build'): PageStore {
  return new PageStore({
    memory,
    disk: new DiskPages(folder, build),
    failed: (what, error) => {
      throw new Error(what, { cause: error });
    },
  });
}
