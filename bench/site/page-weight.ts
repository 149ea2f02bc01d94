import { brotliCompressSync, constants } from 'node:zlib';

/** What a browser has to fetch of a page, in KB (1,000 bytes), compressed as well as can be. */
export interface PageWeight {
  /** Not compressed. */
  html: number;
  htmlPacked: number;
  /** The page, its style sheets, scripts, and the faces that it asks for ahead. */
  beforePictures: number;
  /** Scripts of the framework, not compressed. */
  framework: number;
}

const packed = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The addresses of style sheets, scripts and islands in a page, and of what its Link header names. */
function filesOf(html: string, link: string): string[] {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)];
  const islands = [...html.matchAll(/<meta name="island" content="([^"]+)"/g)];
  const ahead = [...link.matchAll(/<([^>]+)>; rel="?preload"?; as="?(?:font|style)"?/g)];
  return [...new Set([...sheets, ...scripts, ...islands, ...ahead].map(([, address = '']) => address))];
}

export async function weighPage(url: string): Promise<PageWeight> {
  const answer = await fetch(url);
  const page = Buffer.from(await answer.arrayBuffer());
  const files = filesOf(page.toString('utf8'), answer.headers.get('link') ?? '');
  let bytes = packed(page);
  let framework = 0;
  for (const file of files) {
    const body = Buffer.from(await (await fetch(new URL(file, url))).arrayBuffer());
    bytes += file.endsWith('.woff2') ? body.length : packed(body);
    if (/^\/_next\/static\/.*\.js$/.test(file)) framework += body.length;
  }
  return {
    html: page.length / 1_000,
    htmlPacked: packed(page) / 1_000,
    beforePictures: bytes / 1_000,
    framework: framework / 1_000,
  };
}
