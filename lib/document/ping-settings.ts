import * as z from 'zod/mini';

/** An address of somebody else, or none. */
const address = z.string().check(z.maxLength(2_000));

/** Where IndexNow is spoken for every engine that takes part (https://www.indexnow.org/faq). */
export const indexNowEndpoint = 'https://api.indexnow.org/indexnow';

/** Who is told of what is published. */
export const pingSettingsSchema = z.strictObject({
  /** A WebSub hub (https://www.w3.org/TR/websub/), which tells everybody who follows a feed; empty for none. */
  hub: address,
  /** Search engines by IndexNow: where it is spoken; empty for nobody. */
  indexNow: address,
});

export type PingSettings = z.infer<typeof pingSettingsSchema>;

/** Before anybody has decided: nobody is told. */
export const noPings: PingSettings = { hub: '', indexNow: '' };
