import type { Refs } from './refs';
import type { EmbedContent } from './shapes/embed';
import { linkKey } from './shapes/link-state';

/** What readers get of an embed. `lost`: why its platform no longer shows it to them; null while it does. */
export type EmbedShowing =
  | { as: 'quotation'; lost: 'gone' | 'private' | null }
  | { as: 'description'; words: string; lost: 'gone' | 'private' | null }
  | { as: 'nothing' };

/** By what the monitor found and the desk decided. Without a decision the quotation stays, with a note if it is lost. */
export function embedShowing(
  { url }: Pick<EmbedContent, 'url'>,
  { embeds }: Pick<Refs, 'embeds'>,
): EmbedShowing {
  const fate = embeds.get((url && linkKey(url)) ?? '');
  const lost = fate?.state === 'gone' || fate?.state === 'private' ? fate.state : null;
  if (fate?.choice === 'remove') return { as: 'nothing' };
  if (fate?.choice === 'describe' && fate.description.trim()) {
    return { as: 'description', words: fate.description.trim(), lost };
  }
  return { as: 'quotation', lost };
}
