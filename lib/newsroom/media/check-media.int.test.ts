import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { config } from '@/lib/kit/config';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { makePhotoFiles } from '../make-photo-files';
import { acting, body, photoBlock, publishNow, readyStory } from '../test-support/desk';
import { addPhoto, atNext, keysOf, newPicture, publicPart } from '../test-support/pictures';
import { unpublishStory } from '../unpublish-story';
import { uploadPhoto } from '../upload-photo';
import { addToUpload } from '../uploads/add-to-upload';
import { beginUpload } from '../uploads/begin-upload';
import { checkMedia } from './check-media';

let editor: Viewer;
const storage = () => photoStorage();
const bytes = (text: string) => new TextEncoder().encode(text);
/** As if every file were old enough to be looked at. */
const later = () => new Date(Date.now() + 60_000);

beforeAll(async () => {
  editor = await addColleague('editor');
});
beforeEach(async () => {
  await checkMedia({ mend: true, olderThan: later(), leftBefore: later() });
});

async function check(mend = false, leftBefore: Date | undefined = later()) {
  const { findings } = await checkMedia({ mend, olderThan: later(), leftBefore });
  return findings.map(({ fault, key, mended }) => `${fault} ${key}${mended ? ' mended' : ''}`).sort();
}
const onPage = async (photoId: string) => {
  const id = await readyStory(acting(editor), {}, body(photoBlock(photoId)));
  await publishNow(acting(editor), id);
  return id;
};
const originalOf = async (id: string) =>
  (await database().photo.findUniqueOrThrow({ where: { id }, select: { originalKey: true } })).originalKey;
/** Anything that readers could ask for. */
async function publicKeys() {
  const keys: string[] = [];
  for await (const { key } of storage().list('public')) keys.push(key);
  return keys.sort();
}

describe('checkMedia', () => {
  it('finds nothing where all is as it should be', async () => {
    await onPage(await addPhoto(acting(editor)));
    await addPhoto(acting(editor));
    expect(await check(true)).toEqual([]);
  });

  it('finds files that nothing names, and removes them when told to', async () => {
    const id = await addPhoto(acting(editor));
    const before = [...(await keysOf(id)), await originalOf(id)];
    await storage().put('private', 'ab/orphan-320.webp', bytes('x'));
    await storage().put('private', 'originals/ab/orphan.jpg', bytes('x'));
    const [first, second] = ['orphan ab/orphan-320.webp', 'orphan originals/ab/orphan.jpg'];
    expect(await check()).toEqual([first, second]);
    expect(await storage().stat('private', 'ab/orphan-320.webp')).not.toBeNull();
    expect(await check(true)).toEqual([`${first} mended`, `${second} mended`]);
    expect(await check()).toEqual([]);
    for (const key of before) expect(await storage().stat('private', key)).not.toBeNull();
  });

  it('leaves young files alone, which an upload may be about to name', async () => {
    await storage().put('private', 'ab/young-320.webp', bytes('x'));
    expect((await checkMedia({ mend: true })).findings).toEqual([]);
    expect(await check(true)).toEqual(['orphan ab/young-320.webp mended']);
  });

  it('takes back what a kill between the files and the commit left public', async () => {
    const [shown, left] = [await addPhoto(acting(editor)), await addPhoto(acting(editor))];
    await onPage(shown);
    const keys = await keysOf(left);
    for (const key of keys) await storage().publish(key);
    await storage().put('public', 'ab/nobody-320.webp', bytes('x'));
    expect(await check(true)).toEqual(
      [...keys.map((key) => `stray ${key} mended`), 'stray ab/nobody-320.webp mended'].sort(),
    );
    expect(await publicPart(left)).toBe('none');
    expect(await publicPart(shown)).toBe('all');
    expect(await check()).toEqual([]);
  });

  it('publishes again what readers should have, and takes a lost size back from what they have', async () => {
    const id = await addPhoto(acting(editor));
    await onPage(id);
    const [one = '', other = ''] = await keysOf(id);
    await storage().remove('public', one);
    await storage().remove('private', other);
    expect(await check()).toEqual([`public-missing ${one}`, `size-missing ${other}`]);
    expect(await check(true)).toEqual([`public-missing ${one} mended`, `size-missing ${other} mended`]);
    expect(await publicPart(id)).toBe('all');
    expect(await check()).toEqual([]);
  });

  it('has lost sizes made anew where nobody has them', async () => {
    const id = await addPhoto(acting(editor));
    const [key = ''] = await keysOf(id);
    await storage().remove('private', key);
    expect(await check(true)).toEqual([`size-missing ${key} mended`]);
    // What the worker does then.
    await makePhotoFiles(id, new AbortController().signal);
    expect(await check(true)).toEqual([]);
    expect(
      await Promise.all((await keysOf(id)).map((each) => storage().stat('private', each))),
    ).not.toContain(null);
  });

  it('says which photos have lost their file, keeps their rows, and takes the same file back', async () => {
    const picture = await newPicture();
    const { id } = await uploadPhoto(acting(editor), { fileName: 'lost.jpg', bytes: picture });
    const keys = [...(await keysOf(id)), await originalOf(id)];
    for (const key of keys) await storage().remove('private', key);
    const { findings } = await checkMedia({ mend: true, olderThan: later() });
    expect(findings).toHaveLength(keys.length);
    for (const { mended, photo } of findings) expect([mended, photo?.fileName]).toEqual([false, 'lost.jpg']);
    expect(await uploadPhoto(acting(editor), { fileName: 'again.jpg', bytes: picture })).toEqual({
      id,
      added: false,
    });
    const sizes = (await keysOf(id)).map((key) => `size-missing ${key}`);
    expect(await check()).toEqual(sizes.sort());
    await makePhotoFiles(id, new AbortController().signal);
    expect(await check()).toEqual([]);
  });

  it('clears half-written files and overdue uploads, and leaves uploads under way alone', async () => {
    await storage().put('private', 'ab/x.webp', bytes('x'));
    await storage().remove('private', 'ab/x.webp');
    await writeFile(join(config.dataFolder(), 'photos', 'incoming', 'half'), 'half of it');
    const begin = async (now: Date) => {
      const context = { viewer: editor, now: () => now };
      const begun = await beginUpload(context, { fileName: 'x.jpg', bytes: 100, sha256: null });
      if (!('upload' in begun)) throw new Error('It is known.');
      const content = (async function* () {
        yield bytes('abc');
      })();
      await addToUpload(context, begun.upload.id, { offset: 0, content });
      return begun.upload.id;
    };
    const open = await begin(new Date());
    const overdue = await begin(new Date(Date.now() - 25 * 60 * 60_000));
    expect(await check(true)).toEqual(['leftover half mended']);
    const left = await database().upload.findMany({ select: { id: true, parts: true } });
    expect(left.map((row) => row.id)).toEqual([open]);
    expect(await storage().stat('private', left[0]?.parts[0] ?? '')).toMatchObject({ bytes: 3 });
    expect(left.map((row) => row.id)).not.toContain(overdue);
    await database().upload.deleteMany();
  });

  it('mends nothing in a store that is hardly the right one', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => addPhoto(acting(editor))));
    const keys = (
      await Promise.all(ids.map(async (id) => [...(await keysOf(id)), await originalOf(id)]))
    ).flat();
    const others = await database().photo.findMany({ where: { id: { notIn: ids } }, select: { id: true } });
    for (const { id } of others) keys.push(...(await keysOf(id)), await originalOf(id));
    const held = new Map<string, Buffer>();
    for (const key of new Set(keys)) {
      const { body: stream } = await storage().read('private', key);
      held.set(key, Buffer.concat(await stream.toArray()));
      await storage().remove('private', key);
    }
    await storage().put('private', 'ab/other-320.webp', bytes('x'));
    const report = await checkMedia({ mend: true, olderThan: later() });
    expect(report.wrongStore).toBe(true);
    expect(report.findings.filter(({ mended }) => mended)).toEqual([]);
    expect(await storage().stat('private', 'ab/other-320.webp')).not.toBeNull();
    for (const [key, content] of held) await storage().put('private', key, content);
  });
});

/** Half-written files are told by their age alone. */
const checkBeside = () => check(true, new Date(Date.now() - 60 * 60_000));

describe('while the site runs', () => {
  it('waits for a publication in the middle, and touches nothing of it', async () => {
    const id = await addPhoto(acting(editor));
    let checking: Promise<string[]> = Promise.resolve([]);
    const spy = atNext('publish', async () => {
      checking = checkBeside();
    });
    await onPage(id);
    spy.mockRestore();
    expect(await checking).toEqual([]);
    expect(await publicPart(id)).toBe('all');
  });

  it('removes nothing that uploads and publications at the same time bring', async () => {
    const checks = (async () => {
      const found: string[][] = [];
      for (let n = 0; n < 6; n += 1) found.push(await checkBeside());
      return found.flat();
    })();
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const id = await addPhoto(acting(editor));
      const story = await onPage(id);
      if (n % 2) await unpublishStory(acting(editor), { id: story, answer: 'gone', target: '' });
      else ids.push(id);
    }
    expect(await checks).toEqual([]);
    expect(await check()).toEqual([]);
    for (const id of ids) expect(await publicPart(id)).toBe('all');
    expect((await publicKeys()).length).toBeGreaterThan(0);
  });
});
