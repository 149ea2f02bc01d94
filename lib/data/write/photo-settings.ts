import { sameJson } from '@/lib/document/same-json';
import { toJson } from '../json';
import { type PhotoSettings, photoSettings } from '../photo-settings';
import type { Transaction } from './transaction';

type Decided = Omit<PhotoSettings, 'changedAt'>;

/** Replaces what the site decides about every picture. Returns what held before. */
export async function writePhotoSettings(tx: Transaction, settings: Decided, at: Date): Promise<Decided> {
  const { changedAt, ...before } = await photoSettings(tx);
  const { creditStyle, labelAi } = settings;
  const picturesChangedAt = sameJson(before, { creditStyle, labelAi }) ? changedAt : at;
  await tx.site.update({
    where: { id: 1 },
    data: { creditStyle: toJson(creditStyle), labelAi, picturesChangedAt },
  });
  return before;
}
