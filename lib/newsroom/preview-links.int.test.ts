import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { listPreviewLinks } from '@/lib/data/desk/list-preview-links';
import { findPreviewLink } from '@/lib/data/preview/find-preview-link';
import { getLinkedPreview } from '@/lib/data/preview/get-linked-preview';
import { isLinkedPhoto } from '@/lib/data/preview/is-linked-photo';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import type { PreviewLinkDays } from '@/lib/document/shapes/preview';
import { newId } from '@/lib/kit/ids';
import { tokenHash } from '@/lib/kit/secret-token';
import type { Viewer } from '@/lib/policy/viewer';
import { actingNow } from './context';
import { createPreviewLink } from './create-preview-link';
import { makeRightRule } from './make-right-rule';
import { acting, body, Clock, photoBlock, readyStory, refusal } from './test-support/desk';
import { addPhoto, keysOf } from './test-support/pictures';
import { withdrawPreviewLink } from './withdraw-preview-link';

let writer: Viewer;
let colleague: Viewer;
let editor: Viewer;
beforeAll(async () => {
  [writer, colleague, editor] = [
    await addColleague('writer'),
    await addColleague('writer'),
    await addColleague('editor'),
  ];
});

async function shared(days: PreviewLinkDays = 7, clock = new Clock()) {
  const storyId = await readyStory(acting(writer, clock));
  const link = await createPreviewLink(acting(writer, clock), { storyId, days, note: ' Our lawyer ' });
  return { storyId, clock, id: link.id, token: link.path.split('/').at(-1) ?? '' };
}

describe('a preview link', () => {
  it('opens the draft as it is then, for as long as it was made for', async () => {
    const { clock, token, storyId } = await shared(1);
    const opened = await getLinkedPreview(token, clock.pass(60));
    expect(opened).toMatchObject({
      expiresAt: '2026-11-23T08:00:00.000Z',
      story: { id: storyId, headline: 'The bridge opens' },
    });
    const end = new Date(clock.now().getTime() + 23 * 3_600_000);
    expect(await getLinkedPreview(token, new Date(end.getTime() - 1))).not.toBeNull();
    expect(await getLinkedPreview(token, end)).toBeNull();
    expect(await findPreviewLink(token, end)).toEqual({ state: 'ended' });
    expect(await listPreviewLinks(writer, storyId, end)).toEqual([]);
  });

  it('keeps only the hash of its token', async () => {
    const { id, token } = await shared();
    expect(token).toMatch(/^[\w-]{43}$/);
    const row = await database().previewLink.findUniqueOrThrow({ where: { id } });
    expect(row.tokenHash).toBe(tokenHash(token));
    const audit = await auditLines(row.storyId);
    expect(JSON.stringify([row, audit])).not.toContain(token);
    for (const guess of ['', row.tokenHash, `${token}x`, token.toLowerCase(), id]) {
      expect(await findPreviewLink(guess)).toEqual({ state: 'unknown' });
    }
  });

  it('is listed with who, for whom, until when and when it was used, and noted in the log', async () => {
    const { storyId, id, token, clock } = await shared(30);
    const facts = { id, note: 'Our lawyer', createdBy: writer.name, createdAt: '2026-11-22T08:00:00.000Z' };
    const listed = () => listPreviewLinks(editor, storyId, clock.now());
    expect(await listed()).toEqual([{ ...facts, expiresAt: '2026-12-22T08:00:00.000Z', lastUsedAt: null }]);
    const at = clock.pass(5);
    await getLinkedPreview(token, at);
    expect((await listed())[0]?.lastUsedAt).toBe(at.toISOString());
    expect(await auditLines(storyId)).toContainEqual(
      expect.objectContaining({
        verb: 'story.share-preview',
        personId: writer.id,
        detail: { linkId: id, note: 'Our lawyer', expiresAt: '2026-12-22T08:00:00.000Z' },
      }),
    );
  });

  it('ends when it is withdrawn, by whoever may share the story, and once', async () => {
    const { storyId, id, token, clock } = await shared();
    expect((await refusal(withdrawPreviewLink(acting(colleague), { id }))).code).toBe('not-found');
    expect(await findPreviewLink(token, clock.now())).toMatchObject({ state: 'live' });
    expect(await withdrawPreviewLink(acting(editor), { id })).toEqual({ storyId });
    await withdrawPreviewLink(acting(writer), { id });
    expect(await findPreviewLink(token, clock.now())).toEqual({ state: 'ended' });
    expect(await getLinkedPreview(token, clock.now())).toBeNull();
    expect(await listPreviewLinks(writer, storyId, clock.now())).toEqual([]);
    const lines = (await auditLines(storyId)).filter(({ verb }) => verb === 'story.withdraw-preview');
    expect(lines.map(({ personId }) => personId)).toEqual([editor.id]);
    for (const nothing of [newId(), 'nonsense']) {
      expect((await refusal(withdrawPreviewLink(acting(editor), { id: nothing }))).code).toBe('not-found');
    }
  });

  it('ends with the account of whoever made it', async () => {
    const leaver = await addColleague('writer');
    const storyId = await readyStory(acting(leaver));
    const { path } = await createPreviewLink(acting(leaver), { storyId, days: 7, note: '' });
    const token = path.split('/').at(-1) ?? '';
    const soon = new Clock().now();
    expect(await findPreviewLink(token, soon)).toMatchObject({ state: 'live' });
    await database().person.update({ where: { id: leaver.id }, data: { disabledAt: new Date() } });
    expect(await findPreviewLink(token, soon)).toEqual({ state: 'ended' });
    expect(await listPreviewLinks(editor, storyId, soon)).toEqual([]);
  });

  it('is made by those who may read the story, with bounds', async () => {
    const storyId = await readyStory(acting(writer));
    const make = (viewer: Viewer, given: object = {}) =>
      createPreviewLink(acting(viewer), { storyId, days: 1, note: '', ...given });
    for (const [viewer, given, code] of [
      [colleague, {}, 'not-found'],
      [editor, { storyId: newId() }, 'not-found'],
      [editor, { storyId: 'nonsense' }, 'not-found'],
      [editor, { days: 3_650 }, 'bad-request'],
      [editor, { note: 'x'.repeat(201) }, 'bad-request'],
    ] as const) {
      expect((await refusal(make(viewer, given))).code).toBe(code);
    }
    expect(await database().previewLink.count({ where: { storyId } })).toBe(0);
    expect((await refusal(listPreviewLinks(colleague, storyId))).code).toBe('not-found');
    expect((await refusal(listPreviewLinks(editor, 'nonsense'))).code).toBe('not-found');
    await make(editor);
    expect(await database().previewLink.count({ where: { storyId } })).toBe(1);
  });

  it('shows a tile for a picture that may not be shown, and no file of it', async () => {
    const photoId = await addPhoto(actingNow(writer));
    const storyId = await readyStory(actingNow(writer), {}, body('Words.', photoBlock(photoId)));
    const link = await createPreviewLink(actingNow(writer), { storyId, days: 1, note: '' });
    const token = link.path.split('/').at(-1) ?? '';
    const [key = ''] = await keysOf(photoId);
    expect(await isLinkedPhoto(token, key)).toBe(true);
    const photoDesk = await addColleague('photo_editor');
    const terms = { answer: 'deny', startsAt: null, endsAt: null, note: '' } as const;
    await makeRightRule(actingNow(photoDesk), { subject: { photoId }, terms });
    expect(await isLinkedPhoto(token, key)).toBe(false);
    const preview = await getLinkedPreview(token);
    expect(preview?.story.refs.photos.get(photoId)).toMatchObject({ withheld: true, sizes: [] });
  });
});
