import { globSync } from 'node:fs';
import { root } from '../../scripts/root.ts';

/** What anybody may open (walls/doors/rules says so too), and what counts guesses of links. */
const open =
  /^\/(api\/(auth|policy-reports|notice-mute)|desk\/(sign-in|forgotten|join|reset|mute)|preview\/(gone|missing|link))\b/;

/**
 * The address of every page and route handler for staff, found by their files as walls/doors finds them, with `id` in the place of
 * whatever an address names.
 */
export function guardedDoors(id: string): string[] {
  const files = globSync(
    ['app/(desk)/**/page.tsx', 'app/(preview)/**/{page.tsx,route.ts}', 'app/api/**/route.ts'],
    {
      cwd: root,
    },
  );
  const addresses = files.map((file) => {
    const parts = file.replaceAll('\\', '/').split('/').slice(1, -1);
    return `/${parts
      .filter((part) => !/^\(.*\)$/.test(part))
      .map((part) => (part.startsWith('[') ? id : part))
      .join('/')}`;
  });
  return [...new Set(addresses)].filter((address) => !open.test(address)).sort();
}
