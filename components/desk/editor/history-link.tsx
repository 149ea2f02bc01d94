import { historyMessages } from '@/lib/kit/messages/history';
import { historyAddress } from '../history/history-address';

interface Props {
  storyId: string;
  /** Resolves once everything written so far is stored. */
  whenSaved: () => Promise<unknown>;
}

/** The way to the story's history, by way of a save: the newest version there is then what stands here. */
export function HistoryLink({ storyId, whenSaved }: Props) {
  const words = historyMessages();
  const href = historyAddress(storyId);

  async function open(event: React.MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // Where saving fails the header says why, and the browser asks before it leaves.
    await whenSaved().catch(() => undefined);
    window.location.assign(href);
  }

  return (
    <a href={href} className="btn btn-quiet px-2" onClick={open}>
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="size-4 sm:hidden"
        fill="none"
        stroke="currentColor"
      >
        <circle cx="8" cy="8" r="6" strokeWidth="1.5" />
        <path d="M8 4.5V8l2.5 1.5" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <span className="max-sm:sr-only">{words.title}</span>
    </a>
  );
}
