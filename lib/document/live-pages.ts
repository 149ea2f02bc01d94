/** Posts on a page of live coverage. The triggers of the migration `live_coverage` count with the same number. */
export const postsAPage = 20;

/** The page that a post stands on once newer ones have pushed it off the story's first page. Counted from the oldest, so it never changes. */
export function pageOfPost(number: number): number {
  return Math.ceil(number / postsAPage);
}

/**
 * The oldest post on the story's first page, when `last` is the newest. That page holds the newest twenty, and whatever
 * of the page below is not complete without them: twenty to thirty-nine. So a page never loses or gains a post once it has an address of its own.
 */
export function firstPageFrom(last: number): number {
  const page = pageOfPost(last);
  const begun = last % postsAPage === 0 ? page : page - 1;
  return Math.max(1, (begun - 1) * postsAPage + 1);
}

/** The page below the story's first one; 0 when there is none. */
export function pageBelowFirst(last: number): number {
  return pageOfPost(firstPageFrom(last) - 1);
}

/** The numbers of the posts on a page, both included. */
export function numbersOnPage(page: number): { from: number; to: number } {
  return { from: (page - 1) * postsAPage + 1, to: page * postsAPage };
}

/** The address of a page of a live story; null for its first one. */
export function liveAddress(path: string, page: number | null): string {
  return page === null ? path : `${path}?page=${page}`;
}

/** The address that a post keeps, on whatever page it stands. */
export function postAddress(path: string, id: string): string {
  return `${path}/live/${id}`;
}
