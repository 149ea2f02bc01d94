import { database } from '../client';
import type { Transaction } from './transaction';

/** The language that new stories are in. */
export async function siteLanguage(): Promise<string> {
  const site = await database().site.findUnique({ where: { id: 1 }, select: { language: true } });
  return site?.language ?? 'en';
}

/** The zone of the newsroom's clock. */
export async function siteZone(tx: Transaction): Promise<string> {
  const site = await tx.site.findUnique({ where: { id: 1 }, select: { zone: true } });
  return site?.zone ?? 'UTC';
}
