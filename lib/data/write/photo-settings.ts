import { sameJson } from '@/lib/document/same-json';
import type { Decision } from '@/lib/document/settings-edit';
import { toJson } from '../json';
import { type PhotoSettings, photoSettings } from '../photo-settings';
import { lockSite } from './lock-site';
import type { Transaction } from './transaction';

type Decided = Omit<PhotoSettings, 'changedAt'>;

/** Replaces what the site decides about every picture. `decide` says by what, from what holds. */
export async function writePhotoSettings(
  tx: Transaction,
  decide: (before: Decided) => Decided,
  at: Date,
): Promise<Decision<Decided>> {
  await lockSite(tx);
  const { changedAt, ...before } = await photoSettings(tx);
  const { creditStyle, labelAi } = decide(before);
  const picturesChangedAt = sameJson(before, { creditStyle, labelAi }) ? changedAt : at;
  await tx.site.update({
    where: { id: 1 },
    data: { creditStyle: toJson(creditStyle), labelAi, picturesChangedAt },
  });
  return { before, after: { creditStyle, labelAi } };
}
