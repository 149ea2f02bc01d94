import { RewritingStream } from 'parse5-html-rewriting-stream';
import { doubtAbout } from './doubts.ts';
import { pagePolicy } from './page-policy.ts';
import { attributeOf as attribute, type StartTag } from './start-tag.ts';

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
const flight = /^\s*\(?self\.__next_f\b/;

/** A link that only fetches a script of the client runtime ahead. */
function isScriptPreload(tag: StartTag): boolean {
  const rel = attribute(tag, 'rel');
  const ofScript = rel === 'modulepreload' || (rel === 'preload' && attribute(tag, 'as') === 'script');
  return ofScript && chunks.test(attribute(tag, 'href') ?? '');
}

function wordsOf(text: string | null): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean);
}

/**
 * Takes Next's client runtime out of a reader's page, whole and with nothing else: script files of the build and their
 * preloads, the inline flight payload, and the bootstrap `_R_`. What the edge itself is told (`edge-…` meta) goes too.
 * Everything else stays to the byte, comments included. Where the output holds anything that needs that runtime
 * (edge/strip/doubts.ts) it stays as it is.
 *
 * An element with an empty attribute `data-live-after` gets `heard` there.
 * @param heard the last page drop that was applied before the page was asked for; null where that isn't known
 */
export function stripPage(rendered: string, heard: number | null = null): StrippedPage {
  const page: StrippedPage = {
    html: rendered,
    tags: [],
    status: null,
    until: null,
    policy: null,
    isLive: false,
    doubt: null,
  };
  const rewriter = new RewritingStream();
  let html = '';
  let declared = '';
  const inline: string[] = [];
  // What stands within a script, until its end says whether it stays.
  let script: { open: string; text: string; tag: StartTag } | null = null;
  const told = (tag: StartTag, raw: string): string => {
    if (heard === null || attribute(tag, liveAfter) !== '') return raw;
    page.isLive = true;
    return raw.replace(`${liveAfter}=""`, `${liveAfter}="${heard}"`);
  };
  const doubt = (why: string | null) => {
    page.doubt ??= why;
  };

  rewriter.on('startTag', (tag, raw) => {
    doubt(doubtAbout.tag(tag));
    const name = tag.tagName === 'meta' ? attribute(tag, 'name') : null;
    if (isPolicy(tag)) declared = attribute(tag, 'content') ?? '';
    else if (name?.startsWith('edge-')) readMeta(page, name, attribute(tag, 'content'));
    else if (tag.tagName === 'script') script = { open: raw, text: '', tag };
    else if (!(tag.tagName === 'link' && isScriptPreload(tag))) html += told(tag, raw);
  });
  rewriter.on('endTag', (tag, raw) => {
    if (!script || tag.tagName !== 'script') {
      html += raw;
      return;
    }
    const { open, text, tag: start } = script;
    script = null;
    if (isRuntime(start, text)) return;
    doubt(doubtAbout.script(start, text));
    if (attribute(start, 'src') === null && runs(start)) inline.push(text);
    html += open + text + raw;
  });
  rewriter.on('text', (_token, raw) => {
    if (script) script.text += raw;
    else html += raw;
  });
  rewriter.on('comment', (token, raw) => {
    doubt(doubtAbout.comment(token.text));
    html += raw;
  });
  rewriter.on('doctype', (_token, raw) => {
    html += raw;
  });
  rewriter.write(rendered);
  rewriter.end();
  if (script) doubt('a script without an end');
  if (page.doubt) return page;
  return { ...page, html, policy: pagePolicy(declared, inline) };
}

function isPolicy(tag: StartTag): boolean {
  return tag.tagName === 'meta' && attribute(tag, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

/** Whether a browser does something with an inline script; structured data only lies there. */
function runs(tag: StartTag): boolean {
  return attribute(tag, 'type') !== 'application/ld+json';
}

function isRuntime(tag: StartTag, text: string): boolean {
  const source = attribute(tag, 'src');
  if (source !== null) return chunks.test(source) && attribute(tag, 'type') !== 'application/ld+json';
  const type = attribute(tag, 'type');
  if (type && type !== 'text/javascript' && type !== 'module') return false;
  return attribute(tag, 'id') === '_R_' || flight.test(text);
}

function readMeta(page: StrippedPage, name: string, content: string | null): void {
  if (name === 'edge-tags') page.tags.push(...wordsOf(content));
  if (name === 'edge-status' && /^[1-5]\d\d$/.test(content ?? '')) page.status = Number(content);
  if (name === 'edge-until') page.until = Date.parse(content ?? '') || null;
}
