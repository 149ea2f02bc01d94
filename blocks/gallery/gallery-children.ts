/** The kinds that may stand inside. */
export const galleryChildren: readonly string[] = ['photo'];
