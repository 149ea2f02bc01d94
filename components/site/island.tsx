import { type IslandName, islandAddress } from '@/lib/kit/island-address';

/** Links an island's module, once however many of it a page has; nothing waits for it. */
export function Island({ name }: { name: IslandName }) {
  const address = islandAddress(name);
  return address && <script type="module" async src={address} />;
}
