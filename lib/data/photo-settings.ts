import { type CreditStyle, creditStyleSchema, defaultCreditStyle } from '@/lib/document/credit-style';
import { database } from './client';
import type { Prisma } from './prisma/client';

/** What the site decides about every picture. */
export interface PhotoSettings {
  creditStyle: CreditStyle;
  /** Whether readers are told that a picture was made or changed by AI. */
  labelAi: boolean;
  /** When that was last decided; null for never. */
  changedAt: Date | null;
}

/** The site's settings for pictures; the usual ones before anybody has set them. */
export async function photoSettings(from: Prisma.TransactionClient = database()): Promise<PhotoSettings> {
  const select = { creditStyle: true, labelAi: true, picturesChangedAt: true };
  return toPhotoSettings(await from.site.findUnique({ where: { id: 1 }, select }));
}

/** The site's row as settings for pictures; null before there is one. */
export function toPhotoSettings(
  row: { creditStyle: unknown; labelAi: boolean; picturesChangedAt: Date | null } | null,
): PhotoSettings {
  const style = creditStyleSchema.safeParse(row?.creditStyle);
  return {
    creditStyle: style.success ? style.data : defaultCreditStyle,
    labelAi: row?.labelAi ?? true,
    changedAt: row?.picturesChangedAt ?? null,
  };
}
