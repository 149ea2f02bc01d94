import { database } from '../../client';

/** The zone of the newsroom's clocks. */
export async function newsroomZone(): Promise<string> {
  const site = await database().site.findUnique({ where: { id: 1 }, select: { zone: true } });
  return site?.zone ?? 'UTC';
}
