import { beforeAll, describe, expect, it } from 'vitest';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { addColleague, addPhotoRow } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { removeRightRule } from './make-right-rule';
import { makeRightRules, removeRightRules } from './make-right-rules';
import { acting } from './test-support/desk';

let writer: Viewer;
let editor: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

const deny = { answer: 'deny', startsAt: null, endsAt: null, note: 'The agency took them back.' } as const;
const stateOf = async (id: string) => (await getDeskPhoto(editor, id)).rights.state;

describe('makeRightRules', () => {
  it('makes a rule about each photo, tells of those that are gone, and takes all of it back', async () => {
    const [one, two, gone] = [await addPhotoRow(editor.id), await addPhotoRow(editor.id), newId()];
    const made = await makeRightRules(acting(editor), { photoIds: [one, gone, two], terms: deny });
    expect(made.changed.map(({ id, rights }) => [id, rights.state])).toEqual([
      [one, 'denied'],
      [two, 'denied'],
    ]);
    expect(made.refused.map(({ id, problem }) => [id, problem.code])).toEqual([[gone, 'not-found']]);
    expect(made.rules.map(({ photoId }) => photoId)).toEqual([one, two]);

    // A colleague was quicker with one of them.
    await removeRightRule(acting(editor), { id: made.rules[0]?.ruleId ?? '' });
    const back = await removeRightRules(acting(editor), made);
    expect(back.changed.map(({ id, rights }) => [id, rights.state])).toEqual([
      [one, 'free'],
      [two, 'free'],
    ]);
    expect(back.refused).toEqual([]);
  });

  it('is not for everybody', async () => {
    const id = await addPhotoRow(writer.id);
    const made = await makeRightRules(acting(writer), { photoIds: [id], terms: deny });
    expect(made.refused.map(({ problem }) => problem.code)).toEqual(['not-allowed']);
    expect(await stateOf(id)).toBe('free');
  });
});
