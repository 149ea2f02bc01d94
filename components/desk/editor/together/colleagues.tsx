'use client';

import type { Editor } from '@tiptap/core';
import type { Colleague } from '@/lib/document/shapes/story-now';
import { togetherMessages } from '@/lib/kit/messages/together';
import { useDisclosure } from '../use-disclosure';
import { useWriter } from '../writer';
import type { StoryFeed } from './story-feed';
import { useColleagues } from './use-colleagues';
import { elementAt, placeText } from './where-they-are';

interface Props {
  feed: StoryFeed;
  pageId: string;
  editor: Editor | null;
}

const most = 3;
const letters = (name: string) =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .filter((_, place, all) => place === 0 || place === all.length - 1)
    .join('');

/** Who else has the story open, quietly in the header; opened, where each of them is. */
export function Colleagues({ feed, pageId, editor }: Props) {
  const words = togetherMessages();
  const colleagues = useColleagues(feed, pageId);
  const { open, setOpen, area } = useDisclosure<HTMLDivElement>();
  if (colleagues.length === 0) return null;
  return (
    <div ref={area} className="sm:relative">
      <button
        type="button"
        className="btn btn-quiet px-1.5"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        title={colleagues.map(({ name }) => name).join(', ')}
      >
        <span className="sr-only">{words.open(colleagues.length)}</span>
        <span aria-hidden="true" className="colleagues">
          {colleagues.slice(0, most).map(({ pageId: id, name }) => (
            <span key={id} className="colleague">
              {letters(name)}
            </span>
          ))}
          {colleagues.length > most && <span className="colleague">+{colleagues.length - most}</span>}
        </span>
      </button>
      {open && (
        <section aria-label={words.title} className="preflight-panel">
          <h2 className="text-sm font-semibold text-ink-soft">{words.title}</h2>
          <ul className="mt-1 divide-y divide-rule">
            {colleagues.map((colleague) => (
              <Row key={colleague.pageId} colleague={colleague} editor={editor} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Row({ colleague, editor }: { colleague: Colleague; editor: Editor | null }) {
  const words = togetherMessages();
  const writer = useWriter();
  const { name, personId, place } = colleague;
  const where = placeText(place, editor);
  return (
    <li className="py-2 text-sm">
      <span className="font-semibold">{personId === writer.id ? words.yourself : name}</span>{' '}
      {where ? (
        <button
          type="button"
          className="text-link text-start break-words"
          aria-label={`${words.show(name)}: ${where}`}
          onClick={() => elementAt(place, editor)?.scrollIntoView({ block: 'center', behavior: 'smooth' })}
        >
          {where}
        </button>
      ) : (
        <span className="text-ink-soft">{words.nowhere}</span>
      )}
    </li>
  );
}
