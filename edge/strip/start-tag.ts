import type { RewritingStream } from 'parse5-html-rewriting-stream';

/** An opening tag as the tokenizer hands it over. */
export type StartTag = Parameters<RewritingStream['emitStartTag']>[0];

export function attributeOf(tag: StartTag, name: string): string | null {
  return tag.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
