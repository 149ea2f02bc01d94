import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { EmbedFrame } from '@/lib/document/shapes/embed-frame';
import { recognise } from './recognise';
import { providers } from './registry';

type Framed = Pick<EmbedContent, 'url' | 'provider' | 'providerId'>;
type Frame = Omit<EmbedFrame, 'remember'>;

/** A page asks for each of its embeds twice: for its policy and to draw it. */
const known = new WeakMap<Framed, Frame | null>();

/**
 * The frame in which its provider shows an embed; null where there is no address or the provider has none. The stored
 * address decides whose it is, never the stored name: what is framed is what the link leads to. Pure.
 */
export function embedFrame(embed: Framed): Frame | null {
  const before = known.get(embed);
  if (before !== undefined) return before;
  const frame = frameOf(embed);
  known.set(embed, frame);
  return frame;
}

function frameOf(embed: Framed): Frame | null {
  const found = embed.url ? recognise(embed.url) : null;
  const provider = providers.find(({ name }) => name === found?.provider);
  if (!found || !provider?.frame) return null;
  // An id that the provider itself told may be better than the one in the address: handles change hands.
  const told = embed.provider === provider.name ? embed.providerId : null;
  const facts = provider.frame({ ...found, providerId: told ?? found.providerId });
  if (!facts || URL.parse(facts.src)?.protocol !== 'https:') return null;
  return { ...facts, provider: provider.name, label: provider.label };
}
