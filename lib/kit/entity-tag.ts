import { createHash } from 'node:crypto';

/** A strong entity tag for these exact bytes. */
export function strongTag(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

// RFC 9110 §8.8.3: an opaque tag may hold commas, so a list can't be split at them.
const entityTag = /(?:W\/)?"[\x21\x23-\x7e\x80-\uffff]*"/y;

/** The tags of an `If-Match` or `If-None-Match` list, in order; null when the field is not such a list. */
export function parseTagList(field: string): string[] | null {
  const tags: string[] = [];
  const separators = /[ \t]*(?:,[ \t]*)*/y;
  let at = 0;
  while (true) {
    separators.lastIndex = at;
    const gap = separators.exec(field)?.[0] ?? '';
    at += gap.length;
    if (at === field.length) return tags;
    if (tags.length > 0 && !gap.includes(',')) return null;
    entityTag.lastIndex = at;
    const tag = entityTag.exec(field)?.[0];
    if (!tag) return null;
    tags.push(tag);
    at += tag.length;
  }
}

/** Weak comparison (RFC 9110 §8.8.3.2): the same opaque tag, weak or not. */
export function matchesWeakly(tag: string, other: string): boolean {
  return tag.replace(/^W\//, '') === other.replace(/^W\//, '');
}
