import { S3Storage } from '@/lib/storage/s3/s3-storage';
import { startS3 } from '@/lib/storage/test-support/s3-server';
import { badLine } from './support/bad-line';
import { picture } from './support/picture';
import { runCommand } from './support/run-command';
import { openDeskAs } from './support/sign-in';
import { Stage } from './support/stage';
import { startDateline } from './support/start-dateline';
import { temporaryFolder } from './support/temporary-folder';
import { expect, test } from './support/test';

/** What the worker still makes it has stored before a row names it: with no respect for their age such files are orphans. */
const workerIsDone = (stage: Stage) =>
  expect
    .poll(() => stage.query(`SELECT 1 FROM "Photo" WHERE "madeFrom" = ''`), { timeout: 90_000 })
    .toEqual([]);

test('a newsroom keeps its photos in an S3-compatible store: a kill in mid-upload costs none, and they come back into its folder', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const s3 = await startS3();
  const env = {
    DATELINE_S3_BUCKET: s3.place.bucket,
    DATELINE_S3_PUBLIC_BUCKET: s3.place.publicBucket,
    DATELINE_S3_PREFIX: s3.place.prefix,
    DATELINE_S3_ENDPOINT: s3.place.endpoint ?? '',
    DATELINE_S3_KEY_ID: 'S3RVER',
    DATELINE_S3_SECRET: 'S3RVER',
    DATELINE_S3_PATH_STYLE: '1',
  };
  const dateline = await startDateline({ demo: false, env });
  const stage = new Stage(dateline.databaseUrl);
  // So that pieces take several tries each and the kill meets some in the middle.
  const line = await badLine(dateline.url, 100_000);
  try {
    // Readers get published sizes from the store.
    const store = new S3Storage(s3.place);
    const size = await picture({ width: 320, height: 200 });
    await store.put('public', 'ab/abcdef-320.jpg', size);
    const answer = await fetch(`${dateline.url}/media/ab/abcdef-320.jpg`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(size.equals(Buffer.from(await answer.arrayBuffer()))).toBe(true);
    await store.remove('public', 'ab/abcdef-320.jpg');

    // The desk uploads to it through a server that dies, and shows what is there.
    const writer = await stage.person('Runa Holm', 'writer');
    await openDeskAs(page, `${dateline.url}/desk/photos/upload`, writer);
    await page.goto(`${line.url}/desk/photos/upload`);
    const files = await Promise.all(
      Array.from({ length: 8 }, async (_, n) => ({
        name: `race-${n}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await picture({ creator: 'Ines Okafor', width: 480, height: 360, heavy: true }),
      })),
    );
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose pictures' }).click();
    await (await chooser).setFiles(files);
    const added = page.locator('[data-upload="added"], [data-upload="known"]');
    await expect(added).not.toHaveCount(0, { timeout: 60_000 });
    dateline.kill9Next();
    await expect(added).toHaveCount(8, { timeout: 150_000 });
    const [{ count } = { count: 0 }] = await stage.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM "Photo"',
    );
    expect(count).toBe(8);
    expect(await stage.query('SELECT 1 FROM "Upload"')).toEqual([]);
    // Those that were asked for while the server was dead stay blank.
    const shown = () =>
      added
        .locator('img')
        .evaluateAll(
          (images) => images.filter((image) => (image as HTMLImageElement).naturalWidth > 100).length,
        );
    await expect.poll(shown).toBeGreaterThan(0);

    await workerIsDone(stage);
    // What the kill left lying about is found and mended, also beside the running site.
    const settings = { ...env, DATELINE_DATA: dateline.dataFolder };
    const mending = await runCommand('media-check', ['--mend', '--older-than', '0'], settings);
    expect(mending.said).toMatch(/^Looked at \d+ files\./);
    const after = await runCommand('media-check', ['--older-than', '0'], settings);
    expect(after, mending.said).toMatchObject({ status: 0 });
    expect(after.said).toContain('All is as it should be.');

    const moved = await runCommand('media-move', ['--to', 'folder'], settings);
    expect(moved.said).toMatch(/^[1-9]\d* files brought over .* 0 were there\.$/m);
    expect(moved.status).toBe(0);
    const here = { DATELINE_DATA: dateline.dataFolder };
    const inFolder = await runCommand('media-check', ['--older-than', '0'], here);
    expect(inFolder.said).toContain('All is as it should be.');
    expect((await runCommand('media-move', ['--to', 'folder'], settings)).said).toMatch(
      /^0 files brought over/m,
    );
  } finally {
    await line.close();
    await stage.close();
    await dateline.stop();
    await s3.close();
  }
});

test('settings that make no sense end a command with a sentence', async () => {
  const nowhere = await runCommand('media-move', ['--to', 's3'], {
    DATELINE_DATA: '/nowhere/at/all',
    DATABASE_URL: 'postgresql://localhost/none',
  });
  expect(nowhere.status).toBe(1);
  expect(nowhere.said).toMatch(/^There is no data folder \/nowhere\/at\/all\. .*\n$/);
  const { status, said } = await runCommand('media-move', ['--to', 's3'], {
    DATELINE_DATA: temporaryFolder(),
    DATABASE_URL: 'postgresql://localhost/none',
    DATELINE_S3_BUCKET: 'photos',
    DATELINE_S3_ENDPOINT: 'http://127.0.0.1:1',
  });
  expect(status).toBe(1);
  expect(said).toMatch(
    /^(The store http:\/\/127\.0\.0\.1:1 .* can't be used|There are no keys for the photo store).*\.\n$/,
  );
});
