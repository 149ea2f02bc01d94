import { getViewer } from '@/lib/auth/get-viewer';
import { getBoardPart } from '@/lib/data/desk/board/get-board';
import { boardFilter, isBoardColumn, readBoardQuery } from '@/lib/document/board-query';
import { door, jsonAnswer } from '@/lib/kit/http-answer';
import { Problem } from '@/lib/kit/problem';

/** More of one column of the board: `?column=…&after=…`, and the board's own filters. */
export async function GET(request: Request): Promise<Response> {
  return door(request, async () => {
    const viewer = await getViewer();
    if (!viewer) throw new Problem('not-found');
    const params = Object.fromEntries(new URL(request.url).searchParams);
    const column = params.column ?? '';
    if (!isBoardColumn(column)) throw new Problem('bad-request', { field: 'column' });
    const filter = boardFilter(readBoardQuery(params), viewer.id);
    return jsonAnswer(await getBoardPart(viewer, filter, column, params.after ?? ''));
  });
}
