import { isId } from '../kit/ids';
import { type BoardColumn, boardColumns } from './shapes/board';

/** What the board is asked for. The address carries all of it, so a view can be kept and sent. */
export interface BoardQuery {
  view: 'board' | 'week';
  sectionId: string | null;
  /** Whose stories: everybody's, one's own, or somebody's by id. */
  whose: 'all' | 'mine' | (string & {});
  /** The first of the seven days (`2026-11-23`); null for today. */
  from: string | null;
}

type Params = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? '';
const idOf = (value: string) => (isId(value) ? value : null);

/** A day of the calendar as its name says, or null. */
function dayOf(value: string): string | null {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(value)) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) ? value : null;
}

/** Reads an address's parameters (`view`, `section`, `whose`, `from`); what is not understood is left out. */
export function readBoardQuery(params: Params): BoardQuery {
  const whose = one(params.whose);
  return {
    view: one(params.view) === 'week' ? 'week' : 'board',
    sectionId: idOf(one(params.section)),
    whose: whose === 'mine' ? whose : (idOf(whose) ?? 'all'),
    from: dayOf(one(params.from)),
  };
}

/** What a query comes to in an address, without a question mark. */
export function boardSearch({ view, sectionId, whose, from }: BoardQuery): string {
  const params = new URLSearchParams();
  if (view === 'week') params.set('view', view);
  if (sectionId) params.set('section', sectionId);
  if (whose !== 'all') params.set('whose', whose);
  if (view === 'week' && from) params.set('from', from);
  return params.toString();
}

/** The address of a view of the board. */
export function boardAddress(query: BoardQuery): string {
  const search = boardSearch(query);
  return search ? `/desk/board?${search}` : '/desk/board';
}

/** Whose stories a query means, for the person who asks. */
export function boardFilter(
  { sectionId, whose }: BoardQuery,
  viewerId: string,
): { sectionId: string | null; personId: string | null } {
  return { sectionId, personId: whose === 'all' ? null : whose === 'mine' ? viewerId : whose };
}

export function isBoardColumn(name: string): name is BoardColumn {
  return boardColumns.some((column) => column === name);
}
