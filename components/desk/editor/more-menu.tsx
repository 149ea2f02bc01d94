'use client';

import { keysHere } from '@/blocks/editing/is-key';
import { editorMessages } from '@/lib/kit/messages/editor';
import { DotsSign } from '../dots-sign';
import { useDisclosure } from './use-disclosure';

/** Something that is wanted now and then. */
export interface MoreItem {
  label: string;
  run: () => void;
  /** In ProseMirror's notation. */
  keys?: string;
  /** Of a switch: whether it is on. */
  on?: boolean;
  /** Only where the header has no room for a button of its own, or where the window is narrow. */
  narrow?: 'header' | 'window';
}

const hiddenWhereWide = { header: '@5xl:hidden', window: 'lg:hidden' };

/** Everything that isn't worth a place in the header: a list of buttons behind three dots. */
export function MoreMenu({ groups }: { groups: MoreItem[][] }) {
  const { open, setOpen, area } = useDisclosure<HTMLDivElement>();
  /** The focus stays in the header, unless what was chosen takes it. */
  function close() {
    setOpen(false);
    area.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  return (
    <div ref={area} className="relative">
      <button
        type="button"
        data-more
        className="btn btn-quiet px-2"
        aria-label={editorMessages().more}
        title={editorMessages().more}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <DotsSign />
      </button>
      {open && (
        <div className="more-menu">
          {groups.map((items) => (
            <ul
              key={items[0]?.label}
              className={items.every(({ narrow }) => narrow) ? '@5xl:hidden' : undefined}
            >
              {items.map(({ label, run, keys, on, narrow }) => (
                <li key={label} className={narrow && hiddenWhereWide[narrow]}>
                  <button
                    type="button"
                    className="more-item"
                    aria-pressed={on}
                    onClick={() => {
                      // A switch stays to be seen.
                      if (on === undefined) close();
                      run();
                    }}
                  >
                    <span aria-hidden="true" className="w-4">
                      {on && '✓'}
                    </span>
                    {label}
                    {keys && <kbd className="more-keys">{keysHere(keys)}</kbd>}
                  </button>
                </li>
              ))}
            </ul>
          ))}
        </div>
      )}
    </div>
  );
}
