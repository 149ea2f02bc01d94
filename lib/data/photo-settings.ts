import { type CreditStyle, creditStyleSchema, defaultCreditStyle } from '@/lib/document/credit-style';
import { database } from './client';
import { Prisma } from './prisma/client';

/** What the site decides about every picture. */
export interface PhotoSettings {
  creditStyle: CreditStyle;
  /** Whether readers are told that a picture was made or changed by AI. */
  labelAi: boolean;
  /** When that was last decided; null for never. */
  changedAt: Date | null;
}

/** The columns that say it; the time is a string where it came as JSON. */
export interface PhotoSettingsRow {
  creditStyle: unknown;
  labelAi: boolean;
  picturesChangedAt: Date | string | null;
}

/** Selects them. */
export const photoSettingsRow = Prisma.sql`SELECT "creditStyle", "labelAi", "picturesChangedAt" FROM "Site" WHERE id = 1`;

/** The site's settings for pictures; the usual ones before anybody has set them. */
export function toPhotoSettings(row: PhotoSettingsRow | null | undefined): PhotoSettings {
  const style = creditStyleSchema.safeParse(row?.creditStyle);
  return {
    creditStyle: style.success ? style.data : defaultCreditStyle,
    labelAi: row?.labelAi ?? true,
    changedAt: row?.picturesChangedAt ? new Date(row.picturesChangedAt) : null,
  };
}

/** What `photoSettingsRow` selects. */
export async function photoSettings(from: Prisma.TransactionClient = database()): Promise<PhotoSettings> {
  const [row] = await from.$queryRaw<PhotoSettingsRow[]>(photoSettingsRow);
  return toPhotoSettings(row);
}
