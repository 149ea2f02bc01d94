import { type IslandName, islandAddress } from '@/lib/kit/island-address';

/** Links an island's module, once however many of it a page has; nothing waits for it, and it waits for what is seen. */
export function Island({ name }: { name: IslandName }) {
  const address = islandAddress(name);
  return address && <script type="module" async fetchPriority="low" src={address} />;
}
