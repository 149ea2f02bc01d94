'use client';

import { usePathname } from 'next/navigation';
import { deskFrameMessages } from '@/lib/kit/messages/desk-frame';
import { DeskLink } from './desk-link.client';

/** The desk's sections. `aria-current` follows the address, also where the header itself is not rendered again. */
export function DeskNav({ seesFronts }: { seesFronts: boolean }) {
  const words = deskFrameMessages().nav;
  const path = usePathname();
  const links = [
    { href: '/desk/stories', text: words.stories },
    { href: '/desk/board', text: words.board },
    { href: '/desk/photos', text: words.photos },
    ...(seesFronts ? [{ href: '/desk/fronts', text: words.fronts }] : []),
    { href: '/desk/embeds', text: words.embeds },
  ];
  return (
    <nav
      aria-label={words.label}
      className="h-full max-sm:min-w-0 max-sm:overflow-x-auto max-sm:[scrollbar-width:none]"
    >
      <ul className="flex h-full">
        {links.map(({ href, text }) => (
          <li key={href} className="h-full">
            <DeskLink
              href={href}
              aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}
              className="flex h-full min-w-11 items-center justify-center border-y-2 border-transparent px-2 focus-visible:-outline-offset-4 forced-colors:border-[Canvas] forced-colors:aria-[current]:outline-[HighlightText] text-sm max-sm:px-1 max-sm:text-xs font-medium text-ink-soft hover:text-ink aria-[current]:border-b-ink aria-[current]:text-ink"
            >
              {text}
            </DeskLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
