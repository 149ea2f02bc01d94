import type { PhotosOutcome, RuledPhotos } from '@/lib/document/shapes/photos-change';
import type { RightTerms } from '@/lib/document/shapes/right-rule';
import { isProblem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { eachPhoto } from './edit-photos';
import { makeRightRule, removeRightRule } from './make-right-rule';

/**
 * Says the same of many photos, by a rule about each: one that is refused holds up no other, and its problem is in the
 * answer. Whoever gives the answer's `rules` to `removeRightRules` takes all of it back.
 */
export async function makeRightRules(
  context: NewsroomContext,
  { photoIds, terms }: { photoIds: readonly string[]; terms: RightTerms },
): Promise<RuledPhotos> {
  const rules: RuledPhotos['rules'] = [];
  const outcome = await eachPhoto(context, photoIds, async (photoId) => {
    rules.push({ photoId, ruleId: await makeRightRule(context, { subject: { photoId }, terms }) });
  });
  return { ...outcome, rules };
}

/** Takes rules about photos back. One that somebody has removed since is no trouble: it is gone, as was wished. */
export async function removeRightRules(
  context: NewsroomContext,
  { rules }: Pick<RuledPhotos, 'rules'>,
): Promise<PhotosOutcome> {
  const ruleOf = new Map(rules.map(({ photoId, ruleId }) => [photoId, ruleId]));
  return eachPhoto(context, [...ruleOf.keys()], async (photoId) => {
    try {
      await removeRightRule(context, { id: ruleOf.get(photoId) ?? '' });
    } catch (error) {
      if (!isProblem(error, 'not-found')) throw error;
    }
  });
}
