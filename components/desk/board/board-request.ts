import { boardAddress, boardFilter, boardSearch, readBoardQuery } from '@/lib/document/board-query';

/** What an address asks the board for, in the forms that its page needs. */
export function boardRequest(params: Record<string, string | string[] | undefined>) {
  const query = readBoardQuery(params);
  return {
    query,
    address: boardAddress(query),
    search: boardSearch(query),
    addressIn: (sectionId: string | null) => boardAddress({ ...query, sectionId }),
    filterFor: (viewerId: string) => boardFilter(query, viewerId),
  };
}
