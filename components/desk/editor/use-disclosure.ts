'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Something that a button opens over the page. Escape and a click elsewhere close it; Escape gives the focus back to
 * the button.
 */
export function useDisclosure<E extends HTMLElement>(): {
  open: boolean;
  setOpen: (open: boolean) => void;
  /** Around both the button and what it opens. */
  area: RefObject<E | null>;
} {
  const [open, setOpen] = useState(false);
  const area = useRef<E>(null);
  useEffect(() => {
    if (!open) return;
    const onPointer = ({ target }: PointerEvent) => {
      if (!area.current?.contains(target as Node)) setOpen(false);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setOpen(false);
      area.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  return { open, setOpen, area };
}
