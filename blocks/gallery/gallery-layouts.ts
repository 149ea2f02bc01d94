/** Two side by side, rows of several, or one row to be moved sideways. */
export const galleryLayouts = ['pair', 'grid', 'strip'] as const;
export type GalleryLayout = (typeof galleryLayouts)[number];

/** A credit under each picture, or one line for all of them. */
export const galleryCredits = ['each', 'together'] as const;
export type GalleryCredits = (typeof galleryCredits)[number];
