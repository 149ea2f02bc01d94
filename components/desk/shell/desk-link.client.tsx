'use client';

import { useRouter } from 'next/navigation';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick'> {
  href: string;
}

/**
 * A link of the desk's frame to another of its pages. It does what `next/link` does for a plain click, and fetches the
 * page when it is pointed at, and closes the menu it stands in; the rest of `next/link` would be a part of what every page loads first.
 */
export function DeskLink({ href, ...rest }: Props) {
  const router = useRouter();
  const prefetch = () => router.prefetch(href);
  function go(event: MouseEvent<HTMLAnchorElement>) {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere) return;
    event.preventDefault();
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    router.push(href);
  }
  return <a {...rest} href={href} onClick={go} onPointerEnter={prefetch} onFocus={prefetch} />;
}
