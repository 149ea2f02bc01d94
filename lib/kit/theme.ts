/** What a reader can choose; `system` is what their device says. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is kept, in the reader's own browser (localStorage); nothing there means `system`. */
export const themeKey = 'dateline.theme';
