import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getCorrections } from '@/lib/data/public/get-corrections';
import { getRetraction } from '@/lib/data/public/get-retraction';
import { getSitemapRetractions } from '@/lib/data/public/get-sitemap-retractions';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, body, Clock, photoBlock, publishNow, readyStory, refusal, write } from './test-support/desk';
import { addPhoto, publicPart } from './test-support/pictures';
import { unpublishStory } from './unpublish-story';

let editor: Viewer;
let clock: Clock;

beforeAll(async () => {
  editor = await addColleague('editor');
  clock = new Clock();
});

const partsOf = (path: string) => path.split('/').slice(1) as [string, string];
const retract = (id: string, notice = 'The quotation was invented.') =>
  unpublishStory(acting(editor, clock), { id, answer: 'retracted', target: '', notice });

describe('a story that is taken back', () => {
  it('gives its address to a notice with its headline and times, and its place to no picture', async () => {
    const context = acting(editor, clock);
    const photoId = await addPhoto(context);
    const id = await readyStory(context, { headline: 'He said so' }, body('Words.', photoBlock(photoId)));
    const path = await publishNow(context, id);
    const publishedAt = clock.now().toISOString();
    clock.pass();
    await retract(id, '  The quotation was invented.\n\nWe are sorry.  ');
    expect(await getRetraction(...partsOf(path))).toMatchObject({
      id,
      path,
      headline: 'He said so',
      notice: 'The quotation was invented.\n\nWe are sorry.',
      publishedAt,
      retractedAt: clock.now().toISOString(),
    });
    expect(await getSitemapRetractions()).toContainEqual({ path, modifiedAt: clock.now().toISOString() });
    expect(await decideAddress(path)).toEqual({ answer: 'page' });
    expect(await publicPart(photoId)).toBe('none');
    expect(await database().story.findUnique({ where: { id } })).toMatchObject({ status: 'retracted' });
    expect((await auditLines(id)).at(-1)).toMatchObject({ verb: 'story.retract' });
    const [first] = (await getCorrections(null)).corrections;
    expect(first).toMatchObject({ kind: 'retraction', id, story: { headline: 'He said so', path } });
  });

  it('is reached from every address it had, and comes back with its first time', async () => {
    const context = acting(editor, clock);
    const id = await readyStory(context, { headline: 'First', urlSlug: 'first' });
    const first = await publishNow(context, id);
    const publishedAt = clock.now();
    await write(context, id, { urlSlug: 'second' });
    const second = await publishNow(context, id);
    await retract(id);
    expect(await decideAddress(first)).toEqual({ answer: 'redirect', target: second });
    clock.pass();
    await publishNow(context, id);
    expect(await getRetraction(...partsOf(second))).toBeNull();
    expect(await decideAddress(second)).toEqual({ answer: 'page' });
    expect(await database().publication.findUnique({ where: { storyId: id } })).toMatchObject({
      publishedAt,
    });
    expect((await getCorrections(null)).corrections.map((entry) => entry.id)).not.toContain(id);
  });

  it('needs a reason that readers can read', async () => {
    const id = await readyStory(acting(editor, clock));
    await publishNow(acting(editor, clock), id);
    for (const notice of ['', ' \n ', 'x'.repeat(4_001)]) {
      expect((await refusal(retract(id, notice))).code).toBe('notice-missing');
    }
    expect(await database().publication.count({ where: { storyId: id } })).toBe(1);
  });
});
