import { escapeMarkup } from '@/lib/kit/html';

/** Attributes as HTML has them, where React calls them otherwise. */
const names: Readonly<Record<string, string>> = {
  acceptCharset: 'accept-charset',
  className: 'class',
  crossOrigin: 'crossorigin',
  defaultValue: 'value',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
};
/** Of SVG, written with hyphens there. */
const hyphened = /^(?:clip|fill|stop|stroke)[A-Z]/;
const safeName = /^[a-zA-Z_:][\w:.-]*$/;
/** What is nobody's but React's. */
const notAttributes = new Set([
  ...['children', 'dangerouslySetInnerHTML', 'defaultChecked', 'innerHTML', 'key', 'ref'],
  ...['suppressContentEditableWarning', 'suppressHydrationWarning'],
]);
/** There or not there. */
const switches = new Set(
  (
    'allowFullScreen async autoFocus autoPlay checked controls default defer disabled formNoValidate hidden inert itemScope loop ' +
    'multiple muted noModule noValidate open playsInline readOnly required reversed selected'
  ).split(' '),
);
/** Those whose `true` and `false` are words. */
const worded = /^(?:aria-|data-|contentEditable$|draggable$|focusable$|spellCheck$)/;
const addresses = new Set(['action', 'formAction', 'href', 'src', 'xlinkHref']);
/** Numbers in a style that are no pixels, of those that pages have. */
const unitless = new Set(
  'aspectRatio flex flexGrow flexShrink fontWeight lineHeight opacity order zIndex'.split(' '),
);

const hyphens = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function styleText(style: Record<string, unknown>): string {
  const parts = Object.entries(style).flatMap(([name, value]) => {
    if (value === null || value === undefined || typeof value === 'boolean' || value === '') return [];
    const own = name.startsWith('--');
    const pixels = typeof value === 'number' && value !== 0 && !own && !unitless.has(name);
    return [`${own ? name : hyphens(name)}:${String(value).trim()}${pixels ? 'px' : ''}`];
  });
  return parts.join(';');
}

/** Whether an address would run a script: controls and blanks in it mean nothing to browsers. */
function runsScript(value: unknown): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be found
  return /^javascript:/i.test(String(value).replace(/[\u0000-\u0020]/g, ''));
}

/** A value that needs no quotes (HTML Living Standard, 13.1.2.3). */
const needsNone = /^[^\s"'=<>`]+$/;

function pair(name: string, value: unknown): string {
  const text = escapeMarkup(String(value));
  if (text === '') return ` ${name}`;
  // Who looks for structured data without reading HTML looks for its type in quotes.
  return needsNone.test(text) && text !== 'application/ld+json' ? ` ${name}=${text}` : ` ${name}="${text}"`;
}

/** An attribute of a custom element: as it is called. */
function customText(name: string, value: unknown): string {
  if (value === false || typeof value === 'object') return '';
  return pair(name === 'className' ? 'class' : name, value === true ? '' : value);
}

function ownText(name: string, value: unknown): string {
  if (switches.has(name)) return value ? pair(name.toLowerCase(), '') : '';
  if (typeof value === 'boolean' && !worded.test(name)) return '';
  if (value === '' && (name === 'href' || name === 'src')) return '';
  return pair(names[name] ?? (hyphened.test(name) ? hyphens(name) : name), value);
}

/**
 * The attributes of an element as HTML, each behind a blank and as short as may be, with what React's server makes of its
 * properties; null where one of them is for React alone: something to be called, or an address that would run a script. What
 * follows them is `>`: before it a slash would belong to the last value.
 */
export function attributesText(tag: string, props: Readonly<Record<string, unknown>>): string | null {
  const custom = tag.includes('-');
  const listed = tag === 'select';
  let text = tag === 'input' && props.defaultChecked && props.checked === undefined ? ' checked' : '';
  for (const name in props) {
    const value = props[name];
    if (value === null || value === undefined || notAttributes.has(name)) continue;
    if (listed && (name === 'value' || name === 'defaultValue')) continue;
    if (typeof value === 'function' || typeof value === 'symbol') return null;
    if (addresses.has(name) && runsScript(value)) return null;
    if (name === 'style') {
      const style = styleText(value as Record<string, unknown>);
      if (style) text += pair('style', style);
    } else if (safeName.test(name)) text += custom ? customText(name, value) : ownText(name, value);
  }
  return text;
}
