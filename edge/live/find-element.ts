import { RewritingStream } from 'parse5-html-rewriting-stream';
import { attributeOf } from '../strip/start-tag.ts';

/** The element with this id, whole and to the byte, from a finished page; null where there is none. */
export function findElement(html: string, id: string): string | null {
  const reader = new RewritingStream();
  let name: string | null = null;
  let depth = 0;
  let text = '';
  let found: string | null = null;
  const take = (raw: string) => {
    if (name !== null && found === null) text += raw;
  };
  reader.on('startTag', (tag, raw) => {
    if (name === null && attributeOf(tag, 'id') === id) name = tag.tagName;
    take(raw);
    if (tag.tagName === name && !tag.selfClosing) depth += 1;
  });
  reader.on('endTag', (tag, raw) => {
    take(raw);
    if (name === null || found !== null || tag.tagName !== name) return;
    depth -= 1;
    if (depth === 0) found = text;
  });
  reader.on('text', (_token, raw) => take(raw));
  reader.on('comment', (_token, raw) => take(raw));
  reader.write(html);
  reader.end();
  return found;
}
