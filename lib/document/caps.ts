import { Problem } from '@/lib/kit/problem';

/** A draft's JSON may be this large: about 300,000 words with their marks. Photos are not in it. */
export const maxDocumentBytes = 8 * 1024 * 1024;
/** Nested arrays and objects, the document's own included. The deepest valid story (lists in lists, in a box) needs 23. */
export const maxDocumentDepth = 40;

/**
 * Parses JSON that came from outside, refusing size and depth before anything recursive touches it. NUL and halves of
 * surrogate pairs, which PostgreSQL's jsonb refuses, become U+FFFD as in HTML: an invisible character that came with a
 * paste must not stop a writer from saving.
 * @throws Problem `too-large`, `too-deep`, `invalid-json`
 */
export function parseCappedJson(text: string): unknown {
  if (text.length > maxDocumentBytes || new TextEncoder().encode(text).byteLength > maxDocumentBytes) {
    throw new Problem('too-large', { limit: maxDocumentBytes });
  }
  if (deepestNesting(text) > maxDocumentDepth) throw new Problem('too-deep', { limit: maxDocumentDepth });
  try {
    const suspicious = /\\u(?:0000|d[89a-f])/i.test(text) || !text.isWellFormed();
    return suspicious ? JSON.parse(text, storable) : JSON.parse(text);
  } catch (cause) {
    throw new Problem('invalid-json', {}, { cause });
  }
}

const storableText = (text: string) => text.replaceAll('\0', '\ufffd').toWellFormed();

function storable(key: string, value: unknown): unknown {
  if (storableText(key) !== key) throw new SyntaxError('a key that cannot be stored');
  return typeof value === 'string' ? storableText(value) : value;
}

/** The deepest nesting of brackets outside strings, by one scan: never recursive, so no input overflows the stack. */
export function deepestNesting(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i += 1) {
    const character = json.charCodeAt(i);
    if (inString) {
      if (character === 0x5c) i += 1;
      else if (character === 0x22) inString = false;
    } else if (character === 0x22) inString = true;
    else if (character === 0x7b || character === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (character === 0x7d || character === 0x5d) depth -= 1;
  }
  return deepest;
}
