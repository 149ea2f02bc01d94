import { getViewer } from '@/lib/auth/get-viewer';
import { getAgenda } from '@/lib/data/desk/board/get-agenda';
import { getBoard } from '@/lib/data/desk/board/get-board';
import { boardFilter, readBoardQuery } from '@/lib/document/board-query';
import { door } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';
import { onAnyStory } from '@/lib/signals/on-any-story';
import { deskStream, type Reading } from '../../desk-stream';

/** How long changes are gathered before the board is read again, in milliseconds: people type, and every save is told. */
const pause = 1_500;

/**
 * The board, or a week of it, at once and again whenever something on it has changed, as server-sent events: `now` with a
 * `Board` or an `Agenda`, `signed-out` as the last one when the session has ended.
 */
export async function GET(request: Request): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    const query = readBoardQuery(Object.fromEntries(new URL(request.url).searchParams));
    const read: Reading = (asking) => {
      const filter = boardFilter(query, asking.id);
      return query.view === 'week' ? getAgenda(asking, filter, query.from) : getBoard(asking, filter);
    };
    const listen = (look: () => void) => onAnyStory(look, pause);
    return deskStream(listen, viewer, request.signal, read);
  });
}
