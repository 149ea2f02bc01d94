'use client';

import { editorMessages } from '@/lib/kit/messages/editor';
import { writingMessages } from '@/lib/kit/messages/writing';
import { type InsertDesk, insertables } from './insertable';
import { useDisclosure } from './use-disclosure';

const blocks = insertables.filter(({ group }) => group === 'block');

/** The ways to put something other than words at the cursor. */
export function InsertMenu({ desk }: { desk: InsertDesk }) {
  const words = writingMessages().insertables;
  const { open, setOpen, area } = useDisclosure<HTMLDivElement>();
  return (
    <div className="relative" ref={area}>
      <button type="button" className="tool tool-insert" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true" className="text-lg leading-none">
          +
        </span>
        {editorMessages().tools.insert}
      </button>
      {open && (
        <ul className="insert-menu">
          {blocks.map(({ name, run }) => (
            <li key={name}>
              <button
                type="button"
                className="insert-item"
                onClick={() => {
                  setOpen(false);
                  run(desk);
                }}
              >
                {words[name].label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
