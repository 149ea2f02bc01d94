import { makeRightRules } from '@/lib/actions/make-right-rules';
import { removeRightRules } from '@/lib/actions/remove-right-rules';
import type { RuledPhotos } from '@/lib/document/shapes/photos-change';
import type { RightTerms } from '@/lib/document/shapes/right-rule';
import { type ChangeReport, inPortions } from './change-photos';

/** Makes the same rule about each of these photos, in portions; what has been made can be taken back as a whole. */
export async function rulePhotos(
  ids: readonly string[],
  terms: RightTerms,
  onProgress: (done: number) => void,
): Promise<ChangeReport> {
  const made: RuledPhotos['rules'] = [];
  const make = async (photoIds: string[]) => {
    const answer = await makeRightRules({ photoIds, terms });
    if (answer.ok) made.push(...answer.value.rules);
    return answer;
  };
  const outcome = await inPortions(ids, make, onProgress);
  const undo: ChangeReport['undo'] = async (tell) => {
    const back = await inPortions(made, (rules) => removeRightRules({ rules }), tell);
    const again = back.changed.map(({ id }) => id);
    return { ...back, undo: (heard) => rulePhotos(again, terms, heard) };
  };
  return { ...outcome, undo };
}
