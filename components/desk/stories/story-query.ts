/** What the list of stories is asked for. The address carries all of it, so a list can be kept and sent. */
export interface StoryQuery {
  scope: 'mine' | 'all';
  status: 'draft' | 'in_review' | 'published' | null;
  query: string;
  /** Cursor of the page before, as the data layer gave it; null for the newest. */
  before: string | null;
}

type SearchParams = Record<string, string | string[] | undefined>;

const maxQueryLength = 2_048;

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

/** Reads an address's parameters (`whose`, `status`, `q`, `before`); what is not understood is left out. */
export function readStoryQuery(params: SearchParams): StoryQuery {
  const status = one(params.status);
  return {
    scope: one(params.whose) === 'mine' ? 'mine' : 'all',
    status: status === 'draft' || status === 'in_review' || status === 'published' ? status : null,
    // PostgreSQL refuses NUL in a text, and no headline has any of the others.
    query: one(params.q)
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, maxQueryLength),
    before: one(params.before) || null,
  };
}

/** The address of a list. A change of anything but the page starts at the newest again: pass `before: null`. */
export function storiesAddress({ scope, status, query, before }: StoryQuery): string {
  const params = new URLSearchParams();
  if (scope === 'mine') params.set('whose', 'mine');
  if (status) params.set('status', status);
  if (query) params.set('q', query);
  if (before) params.set('before', before);
  const search = params.toString();
  return search ? `/desk/stories?${search}` : '/desk/stories';
}
