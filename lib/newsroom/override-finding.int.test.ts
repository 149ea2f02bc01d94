import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { isHeldUp } from '@/lib/data/test-support/is-held-up';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { inTransaction } from '@/lib/data/write/transaction';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createUpdate } from './create-update';
import { type OverrideRequest, overrideFinding, withdrawOverride } from './override-finding';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { acting, body, paragraph, publishNow, readyStory, refusal, write } from './test-support/desk';
import { unpublishStory } from './unpublish-story';

let writer: Viewer;
let editor: Viewer;
let admin: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
  admin = await addColleague('admin');
});

const note = paragraph('The mayor is TK years old.');
const withNote = () => readyStory(acting(writer), {}, body(note));
const rows = (storyId: string) => database().preflightOverride.findMany({ where: { storyId } });

/** What a person who looks at the story as it is asks for. */
async function request(storyId: string, change: Partial<OverrideRequest> = {}): Promise<OverrideRequest> {
  const { version } = await database().story.findUniqueOrThrow({ where: { id: storyId } });
  const place = `block:${note.id}`;
  return { storyId, updateId: null, version, code: 'leftover-note', place, reason: 'She is.', ...change };
}
const amber = { code: 'standfirst-missing', place: 'field:standfirst' };

describe('overrideFinding', () => {
  it('lets an administrator publish what preflight stops, with a reason in the log', async () => {
    const id = await withNote();
    expect(await refusal(publishNow(acting(writer), id))).toMatchObject({ code: 'preflight-failed' });
    const override = await overrideFinding(
      acting(admin),
      await request(id, { reason: '  TK is a surname. ' }),
    );
    expect(override).toMatchObject({ level: 'red', reason: 'TK is a surname.', by: admin.name, ownerId: id });
    expect((await getDeskStory(writer, id)).overrides).toEqual([override]);
    await publishNow(acting(writer), id);
    const line = (await auditLines(id)).find(({ verb }) => verb === 'preflight.override');
    expect(line).toMatchObject({
      personId: admin.id,
      detail: { code: 'leftover-note', level: 'red', reason: 'TK is a surname.', version: 1 },
    });
  });

  it('lets an editor pass over hints and nothing red, and a writer nothing', async () => {
    const id = await withNote();
    expect(await refusal(overrideFinding(acting(editor), await request(id)))).toMatchObject({
      code: 'not-allowed',
    });
    for (const change of [{}, amber]) {
      expect(await refusal(overrideFinding(acting(writer), await request(id, change)))).toMatchObject({
        code: 'not-allowed',
      });
    }
    expect(await rows(id)).toEqual([]);
    await overrideFinding(acting(editor), await request(id, amber));
    expect(await rows(id)).toMatchObject([{ level: 'amber', personId: editor.id }]);
    const stranger = await addColleague('writer');
    expect(await refusal(overrideFinding(acting(stranger), await request(id, amber)))).toMatchObject({
      code: 'not-found',
    });
  });

  it('asks anew when the place has changed, and not when another has', async () => {
    const id = await withNote();
    await overrideFinding(acting(admin), await request(id));
    await write(acting(writer), id, { standfirst: 'Words.' }, body('Above.', note));
    await publishNow(acting(writer), id);
    const changed = { ...paragraph('The mayor is TK years and TK days old.'), id: note.id };
    await write(acting(writer), id, {}, body(changed));
    expect(await refusal(publishNow(acting(writer), id))).toMatchObject({ code: 'preflight-failed' });
    await overrideFinding(acting(admin), await request(id));
    expect(await rows(id)).toHaveLength(1);
    await publishNow(acting(writer), id);
  });

  it('stops again once it is withdrawn, which takes the same right', async () => {
    const id = await withNote();
    const override = await overrideFinding(acting(admin), await request(id));
    for (const person of [writer, editor]) {
      expect(await refusal(withdrawOverride(acting(person), override))).toMatchObject({
        code: 'not-allowed',
      });
    }
    await withdrawOverride(acting(admin), override);
    expect(await refusal(publishNow(acting(admin), id))).toMatchObject({ code: 'preflight-failed' });
    expect(await refusal(withdrawOverride(acting(admin), override))).toMatchObject({ code: 'not-found' });
    expect((await auditLines(id)).map(({ verb }) => verb).slice(-2)).toEqual([
      'preflight.override',
      'preflight.override.withdraw',
    ]);
  });

  it('refuses what was not looked at, what is not found, what nobody may pass over, and no reason', async () => {
    const id = await withNote();
    const ask = async (change: Partial<OverrideRequest>) =>
      (await refusal(overrideFinding(acting(admin), await request(id, change)))).code;
    expect(await ask({ version: 0 })).toBe('stale-version');
    expect(await ask({ code: 'headline-long', place: 'field:headline' })).toBe('finding-gone');
    expect(await ask({ place: 'block:elsewhere' })).toBe('finding-gone');
    expect(await ask({ reason: ' \n' })).toBe('bad-request');
    expect(await ask({ storyId: 'no id' })).toBe('not-found');
    await write(acting(writer), id, { headline: '' });
    expect(await ask({ code: 'headline-missing', place: 'field:headline' })).toBe('finding-firm');
    expect(await rows(id)).toEqual([]);
  });

  it('waits while a publication or a save holds the story', async () => {
    const id = await withNote();
    const override = await overrideFinding(acting(admin), await request(id));
    let withdrawing: Promise<void> | undefined;
    await inTransaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "Story" WHERE id = ${id}::uuid FOR UPDATE`;
      withdrawing = withdrawOverride(acting(admin), override);
      expect(await isHeldUp(withdrawing)).toBe(true);
    });
    await withdrawing;
    expect(await rows(id)).toEqual([]);
  });

  it('holds for an update by itself, also when its story goes out again', async () => {
    const storyId = await readyStory(acting(writer));
    await publishNow(acting(writer), storyId);
    const id = newId();
    await createUpdate(acting(writer), { id, storyId, kind: 'update' });
    const save = { baseVersion: 0, saveId: randomUUID(), headline: 'TK answers', document: body('More.') };
    await saveUpdate(acting(writer), id, save);
    const publish = () => publishUpdate(acting(writer), { id, version: 1 });
    expect(await refusal(publish())).toMatchObject({ code: 'preflight-failed' });
    const about = { updateId: id, version: 1, place: `field:update-headline-${id}` };
    const elsewhere = await withNote();
    expect(await refusal(overrideFinding(acting(admin), await request(elsewhere, about)))).toMatchObject({
      code: 'not-found',
    });
    await overrideFinding(acting(admin), await request(storyId, about));
    await publish();
    await unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' });
    await publishNow(acting(writer), storyId);
    expect((await auditLines(id)).map(({ verb }) => verb)).toContain('preflight.override');
  });
});
