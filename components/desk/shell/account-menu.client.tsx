'use client';

import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { deskFrameMessages } from '@/lib/kit/messages/desk-frame';
import { SignOutButton } from '../account/sign-out-button.client';
import { DeskLink } from './desk-link.client';

interface Props {
  name: string;
  role: string;
  siteName: string;
  /** What the button shows: drawn by the server, so that no browser has to load it as code. */
  face: ReactNode;
  /** The ways to the account and to what holds for the whole site, as far as the person may go. */
  ways: readonly { href: string; text: string }[];
}

/** The person's name, which opens a few links. A disclosure, not an ARIA menu: Tab walks through it as anywhere. */
export function AccountMenu({ name, role, siteName, face, ways }: Props) {
  const words = deskFrameMessages().account;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();

  useEffect(() => {
    if (!open) return;
    const onLeave = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onLeave);
    document.addEventListener('focusin', onLeave);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', onLeave);
      document.removeEventListener('focusin', onLeave);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [open]);

  return (
    <div ref={box} className="relative">
      <button
        ref={button}
        type="button"
        className="btn btn-quiet max-w-52 px-2 max-sm:px-1.5"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={words.menuFor(name)}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      <div
        id={panel}
        hidden={!open}
        className="absolute end-0 top-full z-10 mt-1 w-60 rounded-control border border-rule bg-surface py-1 text-sm shadow-lg"
      >
        <p className="border-b border-rule px-4 py-2">
          <span className="block truncate font-semibold">{name}</span>
          <span className="text-ink-soft">{role}</span>
        </p>
        {ways.map(({ href, text }) => (
          <DeskLink
            key={href}
            href={href}
            className="flex min-h-10 items-center px-4 hover:bg-sunken"
            onClick={() => setOpen(false)}
          >
            {text}
          </DeskLink>
        ))}
        <a href="/" className="flex min-h-10 items-center px-4 hover:bg-sunken">
          {deskFrameMessages().toSite(siteName)}
        </a>
        <SignOutButton className="flex min-h-10 w-full items-center px-4 text-start hover:bg-sunken" />
      </div>
    </div>
  );
}
