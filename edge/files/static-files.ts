import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { isKnown } from '../../lib/kit/is-known.ts';
import { wantedRange } from '../../lib/kit/wanted-range.ts';
import { brotliWell, chooseEncoding, gzipQuickly } from '../pages/encodings.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const packs = /^(text\/|application\/(json|manifest|wasm|xml)|image\/svg)/;

interface Folder {
  /** What its files' addresses begin with, such as `/_next/static`. */
  prefix: string;
  path: string;
  /** Whether a file's name changes with its content. */
  hashed: boolean;
}

interface StaticFile {
  path: string;
  hashed: boolean;
}

interface Loaded {
  headers: string[];
  etag: string;
  modified: number;
  bodies: { identity: Buffer; gzip: Buffer | null; br: Buffer | null };
}

/**
 * The files of a build, known by name from the start: an address is looked up among them, so none leads out of their
 * folders. Each is read, hashed and compressed when it is first asked for, and stays in memory.
 */
export class StaticFiles {
  readonly #files = new Map<string, StaticFile>();
  readonly #loaded = new Map<string, Promise<Loaded>>();

  constructor(folders: Folder[]) {
    for (const { prefix, path, hashed } of folders) {
      for (const name of filesBelow(path)) {
        const address = `${prefix}/${name.split('/').map(encodeURIComponent).join('/')}`;
        this.#files.set(address, { path: join(path, name), hashed });
      }
    }
  }

  has(address: string): boolean {
    return this.#files.has(address);
  }

  /** Sends a file, or resolves with null where there is none. */
  async answer(address: string, request: IncomingMessage, response: ServerResponse): Promise<number | null> {
    const file = this.#files.get(address);
    if (!file) return null;
    let loading = this.#loaded.get(address);
    if (!loading) {
      loading = load(file);
      this.#loaded.set(address, loading);
      loading.catch(() => this.#loaded.delete(address));
    }
    const { status, headers, body } = choose(await loading, request);
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    return status;
  }
}

interface Answer {
  status: 200 | 206 | 304 | 416;
  headers: string[];
  body?: Buffer;
}

/** What a request gets of a file: its best encoding, a part of it as it is, or nothing because the client has it. */
function choose(
  { headers, etag, modified, bodies }: Loaded,
  { method, headers: given }: IncomingMessage,
): Answer {
  const { range: wanted, 'if-range': ifRange } = given as Record<string, string | undefined>;
  const whole = bodies.identity;
  const plainTag = `"${etag}"`;
  // Bytes are counted in the file, not in what compression makes of it.
  const range = wantedRange({ method, range: wanted, ifRange }, plainTag, whole.length);
  const best = range ? 'identity' : chooseEncoding(given['accept-encoding'] as string | undefined);
  const encoding = bodies[best] ? best : 'identity';
  const tag = encoding === 'identity' ? plainTag : `"${etag}-${encoding}"`;
  const all = [...headers, 'etag', tag];
  if (isKnown(given['if-none-match'], given['if-modified-since'], tag, modified)) {
    return { status: 304, headers: all };
  }
  if (range === 'unsatisfiable') {
    return {
      status: 416,
      headers: [...all, 'content-range', `bytes */${whole.length}`, 'content-length', '0'],
    };
  }
  if (encoding !== 'identity') all.push('content-encoding', encoding);
  const body = range ? whole.subarray(range.start, range.end + 1) : (bodies[encoding] ?? whole);
  if (range) all.push('content-range', `bytes ${range.start}-${range.end}/${whole.length}`);
  all.push('content-length', String(body.length));
  return { status: range ? 206 : 200, headers: all, body };
}

async function load({ path, hashed }: StaticFile): Promise<Loaded> {
  const content = readFileSync(path);
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const modified = Math.floor(statSync(path).mtimeMs);
  const worth = packs.test(type) && content.length > 200;
  const headers = [
    'content-type',
    type,
    'cache-control',
    hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    'last-modified',
    new Date(modified).toUTCString(),
    'x-content-type-options',
    'nosniff',
    // Style sheets and fonts of a page that another site's reader mode shows.
    'access-control-allow-origin',
    '*',
    'accept-ranges',
    'bytes',
  ];
  if (worth) headers.push('vary', 'accept-encoding');
  const [gzip, br] = worth ? await Promise.all([gzipQuickly(content), brotliWell(content)]) : [null, null];
  const etag = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return { headers, etag, modified, bodies: { identity: content, gzip, br } };
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
