import { uploadMessages } from '@/lib/kit/messages/uploads';
import type { Wish } from './send-file';

interface Props {
  /** Of the file, for who hears the buttons only. */
  name: string;
  /** Whether it can be kept moving at all. */
  canMove: boolean;
  onChoose(wish: Wish): void;
}

/** What becomes of a picture that moves: below its name, where there is room on a phone. */
export function MovingChoice({ name, canMove, onChoose }: Props) {
  const words = uploadMessages();
  return (
    <span className="block text-sm">
      <span className="block text-caution">{canMove ? words.movesHint : words.movesNoMoreHint}</span>
      <span className="mt-1.5 flex flex-wrap gap-2">
        {canMove && (
          <button
            type="button"
            className="btn"
            aria-label={words.keepMovingOf(name)}
            onClick={() => onChoose('keep')}
          >
            {words.keepMoving}
          </button>
        )}
        <button
          type="button"
          className="btn"
          aria-label={words.takeStillOf(name)}
          onClick={() => onChoose('still')}
        >
          {words.takeStill}
        </button>
      </span>
    </span>
  );
}
