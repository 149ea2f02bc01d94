import { toJson } from '../json';
import { type PhotoSettings, photoSettings } from '../photo-settings';
import type { Transaction } from './transaction';

/** Replaces what the site decides about every picture. Returns what held before. */
export async function writePhotoSettings(tx: Transaction, settings: PhotoSettings): Promise<PhotoSettings> {
  const before = await photoSettings(tx);
  const { creditStyle, labelAi } = settings;
  await tx.site.update({ where: { id: 1 }, data: { creditStyle: toJson(creditStyle), labelAi } });
  return before;
}
