'use client';

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { editorMessages } from '@/lib/kit/messages/editor';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}

/** A modal window: the browser keeps the focus in it and gives it back, Escape and the button close it. */
export function Dialog({ title, onClose, children, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed before it leaves the page: the browser gives the focus back only then.
  useLayoutEffect(() => {
    const window = dialog.current;
    if (!window?.open) window?.showModal();
    return () => window?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      // React's strict mode mounts it twice: what closed the first is told while the second stands open.
      onClose={() => !dialog.current?.open && onClose()}
      className={`m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] overflow-y-auto border border-rule bg-surface p-0 text-ink shadow-xl backdrop:bg-black/40 ${wide ? 'max-w-4xl' : 'max-w-lg'}`}
    >
      <div className="sticky top-0 z-10 flex items-center justify-between gap-4 border-b border-rule bg-surface px-5 py-3">
        <h2 id={titleId} className="font-serif text-xl font-semibold">
          {title}
        </h2>
        <button type="button" className="btn btn-quiet -me-3" onClick={() => dialog.current?.close()}>
          {editorMessages().close}
        </button>
      </div>
      <div className="px-5 py-4">{children}</div>
    </dialog>
  );
}
