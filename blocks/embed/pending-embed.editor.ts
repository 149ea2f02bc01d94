import type { JSONContent } from '@tiptap/core';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';

/**
 * What the platform is still to be asked about. It lives beside the content only while the editor is open: a stored
 * block never holds it. `elseLink`: becomes a plain link when there is nothing to show as a block.
 */
export interface PendingLookUp {
  text: string;
  elseLink: boolean;
  /** Somebody asks once more: what is kept from before doesn't do. */
  again?: boolean;
}

/** A node for an address or embed code that the platform is asked about as soon as it is shown. */
export function pendingEmbed(text: string, url: string | null, elseLink: boolean): JSONContent {
  const pending: PendingLookUp = { text, elseLink };
  return { type: 'embed', attrs: { content: { ...emptyEmbed, url }, pending } };
}
