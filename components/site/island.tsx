import { type IslandName, islandAddress } from '@/lib/kit/island-address';

/** Names an island's module for the page, which fetches it once what is seen is there (late-parts.tsx). */
export function Island({ name }: { name: IslandName }) {
  const address = islandAddress(name);
  return address && <meta name="island" content={address} />;
}
