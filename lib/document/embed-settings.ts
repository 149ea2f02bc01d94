import * as z from 'zod/mini';

/**
 * When frames of platforms are loaded in readers' pages. `remember`: on a click, or without one where the reader chose
 * that for a platform. `click`: on a click, each time. `never`: readers get our own quotation and the link.
 */
export const frameRules = ['remember', 'click', 'never'] as const;

/** What the site decides about frames of platforms. */
export const embedSettingsSchema = z.strictObject({
  frames: z.enum(frameRules),
  /** Providers whose frames are switched off, by their stored names; names that this code doesn't know are kept. */
  off: z.array(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))).check(z.maxLength(100)),
});

export type EmbedSettings = z.infer<typeof embedSettingsSchema>;

/** Before anybody has decided: every platform on a click, which readers may have remembered. */
export const defaultEmbedSettings: EmbedSettings = { frames: 'remember', off: [] };
