export const embedFilters = ['decide', 'lost', 'moved', 'unknown', 'live', 'all'] as const;

/** What the list of posts is asked for. The address carries all of it. */
export interface EmbedQuery {
  filter: (typeof embedFilters)[number];
  before: string | null;
}

type SearchParams = Record<string, string | string[] | undefined>;

/** Reads an address's parameters (`show`, `before`); what is not understood is left out. */
export function readEmbedQuery({ show, before }: SearchParams): EmbedQuery {
  return {
    filter: embedFilters.find((filter) => filter === show) ?? 'decide',
    before: typeof before === 'string' && before !== '' ? before : null,
  };
}

/** The address of a list. Another filter starts at the latest again: pass `before: null`. */
export function embedsAddress({ filter, before }: EmbedQuery): string {
  const params = new URLSearchParams();
  if (filter !== 'decide') params.set('show', filter);
  if (before) params.set('before', before);
  return params.size > 0 ? `/desk/embeds?${params}` : '/desk/embeds';
}
