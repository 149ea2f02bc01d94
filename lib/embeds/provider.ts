import type { EmbedContent, EmbedKind, EmbedProvider } from '@/lib/document/shapes/embed';
import type { FrameFacts } from '@/lib/document/shapes/embed-frame';

/** What an address says by itself, before anybody is asked. */
export interface Recognised {
  provider: EmbedProvider;
  /** The provider's name as readers know it. */
  platform: string;
  kind: EmbedKind;
  /** The provider's own id, where the address holds it; short links don't. */
  providerId: string | null;
  /** The address without tracking, on the provider's main host. */
  canonicalUrl: string;
  /** Without the @. */
  handle: string | null;
  /** ISO instant, where the id holds it. */
  postedAt: string | null;
}

/** What a provider file says of an address; the rest of `Recognised` is the same for all of its addresses. */
export interface Recognition {
  kind: EmbedKind;
  providerId: string | null;
  canonicalUrl: string;
  handle?: string | null;
  postedAt?: string | null;
  /** Where it is not the provider's label: the name of an ordinary site. */
  platform?: string;
}

/** How a provider's file asks: by lib/net, within limits. Both throw; the snapshot turns that into a reason. */
export interface Ask {
  json(address: string): Promise<unknown>;
  /** The first part of a page, and the address where it was found after redirects. */
  page(address: string): Promise<{ url: string; html: string }>;
}

/** What a provider told, in our own form; what is left out stays as the address had it. */
export interface Taken
  extends Partial<
    Pick<
      EmbedContent,
      | 'authorName'
      | 'handle'
      | 'text'
      | 'title'
      | 'postedAt'
      | 'providerId'
      | 'url'
      | 'inReplyTo'
      | 'platform'
    >
  > {
  /** Where its pictures are, and what the platform's own words say they show. */
  pictures?: { url: string | null; alt: string }[];
  /** What it turned out to be, where the address didn't say. */
  kind?: EmbedKind;
  /** The address turned out to lead to another one, perhaps of another provider. */
  foundAt?: string;
}

/** One file a provider: how its addresses look, what it may be asked, what is kept of the answer, how its frame is built. */
export interface Provider {
  name: EmbedProvider;
  label: string;
  /** Null when the address is not one of this provider's. Pure. */
  recognise(url: URL): Recognition | null;
  /** Null where the provider's terms don't allow its answer to be kept: then nobody is asked. */
  take: ((found: Recognised, ask: Ask) => Promise<Taken>) | null;
  /**
   * How its frame shows what an address was recognised as; null, or left out, where it has none. Pure. `providerId` may
   * come from a stored story: check its form before it goes into an address.
   */
  frame?: (found: Recognised) => FrameFacts | null;
  /** Where all its frames come from; left out where each may come from elsewhere. */
  frameOrigin?: string;
  /** What statuses of its answers mean for a post, where that isn't what they mean anywhere (404 gone, 403 private). */
  statuses?: Partial<Record<number, 'gone' | 'private' | 'unsure'>>;
}
