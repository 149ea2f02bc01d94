/** The kinds that may stand inside. */
export const factBoxChildren: readonly string[] = ['paragraph', 'list', 'table', 'photo', 'quote'];
