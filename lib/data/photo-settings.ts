import { type CreditStyle, creditStyleSchema, defaultCreditStyle } from '@/lib/document/credit-style';
import { database } from './client';
import type { Prisma } from './prisma/client';

/** What the site decides about every picture. */
export interface PhotoSettings {
  creditStyle: CreditStyle;
  /** Whether readers are told that a picture was made or changed by AI. */
  labelAi: boolean;
}

/** The site's settings for pictures; the usual ones before anybody has set them. */
export async function photoSettings(from: Prisma.TransactionClient = database()): Promise<PhotoSettings> {
  const row = await from.site.findUnique({ where: { id: 1 }, select: { creditStyle: true, labelAi: true } });
  const style = creditStyleSchema.safeParse(row?.creditStyle);
  return { creditStyle: style.success ? style.data : defaultCreditStyle, labelAi: row?.labelAi ?? true };
}
