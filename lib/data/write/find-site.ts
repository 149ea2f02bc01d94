import { database } from '../client';

/** The language that new stories are in. */
export async function siteLanguage(): Promise<string> {
  const site = await database().site.findUnique({ where: { id: 1 }, select: { language: true } });
  return site?.language ?? 'en';
}
