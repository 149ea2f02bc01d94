/** The headline is the page's h1, so a story's own headings begin at 2. */
export const headingLevels = [2, 3, 4] as const;
export type HeadingLevel = (typeof headingLevels)[number];
