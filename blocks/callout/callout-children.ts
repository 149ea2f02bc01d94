/** The kinds that may stand inside. */
export const calloutChildren: readonly string[] = ['paragraph', 'list', 'quote'];
