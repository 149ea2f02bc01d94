'use client';

import type { Choice } from '@/lib/document/shapes/desk-story';
import type { BylineFields } from '@/lib/document/shapes/story-fields';
import { liveDeskMessages } from '@/lib/kit/messages/live-desk';
import { BylinesField } from '../editor/bylines-field';
import { useDisclosure } from '../editor/use-disclosure';

interface Props {
  bylines: BylineFields;
  authors: Choice[];
  onChange: (bylines: BylineFields) => void;
}

/** Who signs a post, in a word; opened, the way to change it. */
export function BylineLine({ bylines, authors, onChange }: Props) {
  const words = liveDeskMessages().composer;
  const { open, setOpen, area } = useDisclosure<HTMLDivElement>();
  const names = bylines
    .map(({ authorId }) => authors.find(({ id }) => id === authorId)?.name ?? '')
    .join(', ');
  return (
    <div ref={area} className="relative">
      <button
        type="button"
        className="btn btn-quiet max-w-48"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className="sr-only">{words.bylines}: </span>
        <span className="truncate">{names || words.noByline}</span>
      </button>
      {open && (
        <div className="popover">
          <BylinesField bylines={bylines} authors={authors} onChange={onChange} />
        </div>
      )}
    </div>
  );
}
