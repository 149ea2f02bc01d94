import { randomInt } from 'node:crypto';
import sharp from 'sharp';
import { checkPage } from './support/check-page';
import { publish } from './support/desk-steps';
import { photoBlock } from './support/photo-block';
import { picture } from './support/picture';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';
import { openStory, paragraph } from './support/writing';

/** A GIF of two frames, a dark one and a light one. */
function wave(): Promise<Buffer> {
  const [width, height] = [500, 300];
  const frames = Buffer.concat([randomInt(90), 200].map((grey) => Buffer.alloc(width * height * 3, grey)));
  return sharp(frames, { raw: { width, height: height * 2, channels: 3, pageHeight: height } })
    .gif()
    .toBuffer();
}

const htmlOf = async (address: string) => (await fetch(address)).text();
const statusOf = async (address: string) => (await fetch(address)).status;

test('a picture that moves is asked about, a file is replaced wherever readers see it, and failed work is tried again', async ({
  dateline,
  stage,
  page,
}) => {
  test.setTimeout(120_000);
  const nonce = randomInt(1e6, 1e7);
  const photoDesk = await stage.person('Petra Sund', 'photo_editor');
  const moving = `wave-${nonce}.gif`;
  const says = { creator: 'Ines Okafor', alt: `A quay ${nonce}.`, caption: 'The quay.' };

  // Two files come in; the one that moves waits until somebody has said what becomes of it.
  await openDeskAs(page, `${dateline.url}/desk/photos/upload`, photoDesk);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose pictures' }).click();
  await (await chooser).setFiles([
    { name: moving, mimeType: 'image/gif', buffer: await wave() },
    { name: 'quay.jpg', mimeType: 'image/jpeg', buffer: await picture(says) },
  ]);
  const added = page.locator('[data-upload="added"]');
  await expect(added).toHaveText([/quay\.jpg/]);
  await page.getByRole('button', { name: `Keep ${moving} moving` }).click();
  await expect(added).toHaveCount(2);
  const photos = await stage.query<{ id: string; fileName: string; moves: boolean }>(
    'SELECT id, "fileName", moves FROM "Photo" WHERE "uploadedById" = $1 ORDER BY "fileName"',
    [photoDesk.id],
  );
  expect(photos.map(({ fileName, moves }) => [fileName, moves])).toEqual([
    ['quay.jpg', false],
    [moving, true],
  ]);
  const [quay, gif] = photos.map(({ id }) => id) as [string, string];

  // The other one goes out with a story.
  const [news] = await stage.query<{ id: string }>(`SELECT id FROM "Section" WHERE slug = 'news'`);
  const story = await stage.draft(photoDesk, {
    fields: { headline: `What the quay looks like ${nonce}`, sectionId: news?.id ?? null },
    document: { version: 1, blocks: [paragraph('words', 'See for yourself.'), photoBlock(quay)] },
  });
  await stage.photoIn(story, quay);
  await openStory(page, dateline.url, photoDesk, story);
  const address = await publish(page, dateline.url);
  const shown = async () => {
    const [tag = ''] = new RegExp(`<img[^>]*alt="${says.alt}"[^>]*>`).exec(await htmlOf(address)) ?? [];
    return new URL(/ src="?([^"\s>]+)/.exec(tag)?.[1] ?? '', dateline.url).href;
  };
  const before = await shown();
  expect(await statusOf(before)).toBe(200);

  // A better scan: every use follows, and the old file is gone from its address.
  await page.goto(`${dateline.url}/desk/photos/${quay}`);
  await page.getByLabel('Why (for the newsroom)').fill('A better scan.');
  const replacing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose the new file…' }).click();
  const better = { name: 'quay-2.jpg', mimeType: 'image/jpeg', buffer: await picture({}) };
  await (await replacing).setFiles(better);
  await expect(page.getByText('The file is replaced.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Reason: A better scan.')).toBeVisible();
  await expect.poll(shown).not.toBe(before);
  expect(await statusOf(await shown())).toBe(200);
  await expect.poll(() => statusOf(before)).toBe(404);
  const old = new URL(before).pathname;
  for (const place of [address, `${dateline.url}/news`, `${dateline.url}/feed.xml`])
    await expect.poll(() => htmlOf(place), { message: place }).not.toContain(old);

  // Its versions could not be made: the desk says why, and has it tried again.
  await stage.query(
    `UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = 'press-out-of-memory'
     WHERE key = $1`,
    [`make-photo-files:${gif}`],
  );
  await page.goto(`${dateline.url}/desk/jobs`);
  const failed = page.getByRole('listitem').filter({ hasText: `Versions of a picture: ${moving}` });
  await expect(failed).toContainText(/Tried \d+ times/);
  await expect(failed).toContainText(/memory/);
  await checkPage(page, 'failed work');
  await page.getByRole('button', { name: `Try again: ${moving}` }).click();
  const pending = () => stage.query(`SELECT 1 FROM "Photo" WHERE id = $1 AND "madeFrom" = ''`, [gif]);
  await expect.poll(pending, { timeout: 30_000 }).toEqual([]);
  await expect(failed).toHaveCount(0);
});
