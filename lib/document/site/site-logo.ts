import * as z from 'zod/mini';

const name = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const pixels = z.int().check(z.minimum(1), z.maximum(1_600));

/** One picture of a logo, as `LogoFile` keeps it. Measures are those of its large size, in pixels. */
const logoFileSchema = z.strictObject({
  name,
  width: pixels,
  height: pixels,
  /** Whether it can hardly be told from the page: it needs something behind it then. */
  unseen: z.strictObject({ day: z.boolean(), night: z.boolean() }),
});
export type LogoFile = z.infer<typeof logoFileSchema>;

/** A logo that is a picture; `night`: the one that stands on the dark page, null for the same as by day. */
export const logoPictureSchema = z.strictObject({ day: logoFileSchema, night: z.nullable(logoFileSchema) });
export type LogoPicture = z.infer<typeof logoPictureSchema>;

/** The sizes there are: in the head and foot of every page, and in the head of the front. */
export type LogoSize = 'small' | 'large';

/** Where readers find a logo's file: `/logo/0123….webp`, `/logo/0123…-small.webp`. */
export function logoAddress(name: string, size: LogoSize): string {
  return `/logo/${name}${size === 'small' ? '-small' : ''}.webp`;
}

/** What the last part of such an address names; null for anything else. */
export function readLogoAddress(file: string): { name: string; size: LogoSize } | null {
  const found = /^([0-9a-f]{32})(-small)?\.webp$/.exec(file);
  return found?.[1] ? { name: found[1], size: found[2] ? 'small' : 'large' } : null;
}

/** A row of `LogoFile` as settings name it. */
export function toLogoFile(row: {
  name: string;
  width: number;
  height: number;
  unseenDay: boolean;
  unseenNight: boolean;
}): LogoFile {
  const { name, width, height, unseenDay, unseenNight } = row;
  return { name, width, height, unseen: { day: unseenDay, night: unseenNight } };
}
