import type { EmbedMessages } from '@/lib/kit/messages/embeds';
import type { EmbedContent } from './embed';

/** Why nothing came from the provider; embedMessages().notFetched has a sentence for each. */
export type NotFetchedReason = keyof EmbedMessages['notFetched'];

/**
 * What became of asking a provider about an address. Either way `content` can go into a story: where nothing was
 * fetched it holds what the address itself says (platform, handle, id), and the editor types the rest.
 */
export type EmbedSnapshot =
  | {
      status: 'fetched';
      content: EmbedContent;
    }
  | {
      status: 'not-fetched';
      reason: NotFetchedReason;
      content: EmbedContent;
      /** How long a busy provider asked to be left alone, in seconds; null when it did not say. */
      retryAfterSeconds: number | null;
    };
