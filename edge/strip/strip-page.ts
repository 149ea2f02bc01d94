import { doubtAbout } from './doubts.ts';
import type { HtmlPieces, StartTag } from './html-pieces.ts';
import { pagePolicy } from './page-policy.ts';
import { readHtml } from './read-html.ts';

/** A rendered page without Next's client runtime, and what it says about how it may be kept. */
export interface StrippedPage {
  html: string;
  /** From `<meta name="edge-tags">`: what the page shows, each a word. Empty: the page doesn't offer itself. */
  tags: string[];
  /** From `<meta name="edge-status">`: the status that Next could not give with a body; null when it says nothing. */
  status: number | null;
  /** From `<meta name="edge-until">`: the instant (ms) from which on the page is out of date by itself. */
  until: number | null;
  /** Its Content-Security-Policy; null where nothing was taken out, because the client runtime would not run under it. */
  policy: string | null;
  /** Whether it was told up to which event it knows what became of its story. */
  isLive: boolean;
  /** Why nothing was taken out and the page may not be kept; null when all is well. */
  doubt: string | null;
}

const chunks = /^\/_next\/static\//;
/** What a page that follows its story's events has, for the number of the last one that it knows. */
const liveAfter = 'data-live-after';
/** Where it stands in a tag, not within a value. */
const unheard = /("[^"]*")| data-live-after(?:="")?(?=[\s/>])/g;
/** What X takes from Open Graph where a page doesn't say it again (X's reference of the tags of cards). */
const repeated = /^twitter:(title|description|image|image:alt)$/;
const flight = /^\s*\(?self\.__next_f\b/;

/** A link that only fetches a script of the client runtime ahead. */
function isScriptPreload(tag: StartTag): boolean {
  const rel = tag.attribute('rel');
  const ofScript = rel === 'modulepreload' || (rel === 'preload' && tag.attribute('as') === 'script');
  return ofScript && chunks.test(tag.attribute('href') ?? '');
}

function wordsOf(text: string | null): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}

/**
 * Takes Next's client runtime out of a reader's page, whole and with nothing else: script files of the build and their
 * preloads, the inline flight payload, and the bootstrap `_R_`. What the edge itself is told (`edge-…` meta) goes too, and so
 * does what is said to X in the very words of Open Graph.
 * Everything else stays to the byte, comments included. Where the output holds anything that needs that runtime
 * (edge/strip/doubts.ts) it stays as it is.
 *
 * An element with an empty attribute `data-live-after` gets `heard` there.
 * @param heard the last page drop that was applied before the page was asked for; null where that isn't known
 */
export function stripPage(rendered: string, heard: number | null = null): StrippedPage {
  return readHtml(rendered, () => new PageStripper(heard)).result(rendered);
}

class PageStripper implements HtmlPieces {
  readonly #heard: number | null;
  readonly #page: Omit<StrippedPage, 'html' | 'policy'> = {
    tags: [],
    status: null,
    until: null,
    isLive: false,
    doubt: null,
  };
  #html = '';
  /** What the page says of itself for cards, by the name of the property. */
  readonly #openGraph = new Map<string, string | null>();
  #declared = '';
  readonly #inline: string[] = [];
  /** What stands within a script, until its end says whether it stays. */
  #script: { open: string; text: string; tag: StartTag } | null = null;

  constructor(heard: number | null) {
    this.#heard = heard;
  }

  startTag(tag: StartTag, raw: string): void {
    this.#doubt(doubtAbout.tag(tag));
    const { tagName } = tag;
    const name = tagName === 'meta' ? tag.attribute('name') : null;
    if (isPolicy(tag)) this.#declared = tag.attribute('content') ?? '';
    else if (name?.startsWith('edge-')) readMeta(this.#page, name, tag.attribute('content'));
    else if (tagName === 'script') this.#script = { open: raw, text: '', tag };
    else if (
      !(tagName === 'link' && isScriptPreload(tag)) &&
      !(tagName === 'meta' && this.#isSaid(tag, name))
    )
      this.#html += this.#told(tag, raw);
  }

  /** Whether it tells X what Open Graph tells everybody. Next can't be told to leave that out. */
  #isSaid(tag: StartTag, name: string | null): boolean {
    const property = tag.attribute('property');
    if (property?.startsWith('og:')) this.#openGraph.set(property, tag.attribute('content'));
    const [, same] = repeated.exec(name ?? '') ?? [];
    return same !== undefined && this.#openGraph.get(`og:${same}`) === tag.attribute('content');
  }

  endTag(tagName: string, raw: string): void {
    if (!this.#script || tagName !== 'script') {
      this.#html += raw;
      return;
    }
    const { open, text, tag } = this.#script;
    this.#script = null;
    if (isRuntime(tag, text)) return;
    this.#doubt(doubtAbout.script(tag, text));
    if (tag.attribute('src') === null && runs(tag)) this.#inline.push(text);
    this.#html += open + text + raw;
  }

  text(raw: string): void {
    if (this.#script) this.#script.text += raw;
    else this.#html += raw;
  }

  comment(text: string, raw: string): void {
    this.#doubt(doubtAbout.comment(text));
    this.#html += raw;
  }

  doctype(raw: string): void {
    this.#html += raw;
  }

  result(rendered: string): StrippedPage {
    if (this.#script) this.#doubt('a script without an end');
    if (this.#page.doubt) return { ...this.#page, html: rendered, policy: null };
    return { ...this.#page, html: this.#html, policy: pagePolicy(this.#declared, this.#inline) };
  }

  #told(tag: StartTag, raw: string): string {
    if (this.#heard === null || tag.attribute(liveAfter) !== '') return raw;
    this.#page.isLive = true;
    return raw.replace(unheard, (_, value?: string) => value ?? ` ${liveAfter}="${this.#heard}"`);
  }

  #doubt(why: string | null): void {
    this.#page.doubt ??= why;
  }
}

function isPolicy(tag: StartTag): boolean {
  return tag.tagName === 'meta' && tag.attribute('http-equiv')?.toLowerCase() === 'content-security-policy';
}

/** Whether a browser does something with an inline script; structured data only lies there. */
function runs(tag: StartTag): boolean {
  return tag.attribute('type') !== 'application/ld+json';
}

function isRuntime(tag: StartTag, text: string): boolean {
  const source = tag.attribute('src');
  if (source !== null) return chunks.test(source) && tag.attribute('type') !== 'application/ld+json';
  const type = tag.attribute('type');
  if (type && type !== 'text/javascript' && type !== 'module') return false;
  return tag.attribute('id') === '_R_' || flight.test(text);
}

function readMeta(
  page: Pick<StrippedPage, 'tags' | 'status' | 'until'>,
  name: string,
  content: string | null,
): void {
  if (name === 'edge-tags') page.tags.push(...wordsOf(content));
  if (name === 'edge-status' && /^[1-5]\d\d$/.test(content ?? '')) page.status = Number(content);
  if (name === 'edge-until') page.until = Date.parse(content ?? '') || null;
}
