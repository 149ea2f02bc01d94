import type { Credit } from '@/lib/document/credit';
import { creditLine } from '@/lib/document/format-credit';
import { newBlockId, newId } from '@/lib/kit/ids';
import { photoBlock } from './support/photo-block';
import { publishByHand } from './support/publish-by-hand';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';

test('a story of three years ago gets an UPDATE with three photos, one of whose descriptions repeats its credit first', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  const editor = await stage.person('Signe Dahl', 'editor');
  const slug = `lido-${newId().slice(-8)}`;
  const story = await publishByHand(stage, editor, 'news', slug, 'The lido closed for repairs.');
  const before = new Date(Date.now() - 3 * 365 * 86_400_000).toISOString();
  await stage.query('UPDATE "Story" SET "firstPublishedAt" = $2 WHERE id = $1', [story.id, before]);
  await stage.query('UPDATE "Publication" SET "publishedAt" = $2, "modifiedAt" = $2 WHERE "storyId" = $1', [
    story.id,
    before,
  ]);
  // Three pictures of the library, with a colleague's words begun beside them.
  const photos = await stage.query<{ id: string; credit: Credit }>(
    `SELECT id, credit FROM "Photo" WHERE "deletedAt" IS NULL AND NOT "noCredit" AND alt <> ''
       AND NOT EXISTS (SELECT FROM "RightRule" r WHERE r."photoId" = "Photo".id)
       AND NOT EXISTS (SELECT FROM "PhotoCollection" c WHERE c."photoId" = "Photo".id)
     ORDER BY "createdAt", id LIMIT 3`,
  );
  const [first] = photos;
  if (!first) throw new Error('The demo has photos');
  const credit = creditLine(first.credit);
  const updateId = newId();
  const opening = { id: newBlockId(), type: 'paragraph', version: 1, text: [{ text: 'It opens again.' }] };
  const figures = photos.map(({ id }) => photoBlock(id));
  const blocks = [
    opening,
    ...figures.map((block, i) => (i === 0 ? { ...block, alt: `A pool. ${credit}` } : block)),
  ];
  await stage.query(
    `INSERT INTO "Update" (id, "storyId", kind, headline, document, "authorId") VALUES ($1, $2, 'update', $3, $4, $5)`,
    [updateId, story.id, 'The lido is back', { version: 1, blocks }, editor.id],
  );
  for (const { id } of photos) {
    await stage.query(
      `INSERT INTO "Reference" ("ownerKind", "ownerId", stage, kind, "refId", "storyId")
       VALUES ('update', $1, 'working', 'photo', $2, $3)`,
      [updateId, id, story.id],
    );
  }

  await openDeskAs(page, `${dateline.url}/desk/stories/${story.id}`, editor);
  const card = page.locator(`[data-update="${updateId}"]`);
  await card.getByRole('button', { name: 'Edit' }).click();
  const caught = card.getByText('The description repeats the credit. Screen readers read both.');
  await expect(caught).toBeVisible();
  const figure = card.locator('figure').first();
  await figure
    .getByLabel('Description for people who can’t see it (alt text)')
    .fill('An empty pool under a grey sky.');
  await expect(caught).toHaveCount(0);
  await card.getByRole('button', { name: 'Publish update' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await expect(card.getByText(/Readers see/)).toBeVisible();

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(dateline.url + story.path);
  const update = reader.locator(`#update-${updateId}`);
  await expect(update.locator('figure img')).toHaveCount(3);
  await expect(update.getByAltText('An empty pool under a grey sky.')).toBeVisible();
  for (const image of await update.locator('figure img').all()) {
    const source = new URL((await image.getAttribute('src')) ?? '', reader.url()).href;
    expect((await reader.request.get(source)).status()).toBe(200);
  }
  // The line at the top leads to it; the story keeps its date, and says the new one.
  await expect(reader.getByRole('link', { name: 'The lido is back' }).first()).toHaveAttribute(
    'href',
    `#update-${updateId}`,
  );
  const times = reader.locator('.story-times > summary time');
  await expect(times.first()).toHaveAttribute('datetime', before);
  const now = new Date().getUTCFullYear();
  await expect(times.nth(1)).toHaveAttribute('datetime', new RegExp(`^${now}-`));

  // An editor corrects the time at which it went out; readers get that at once.
  await card.getByRole('button', { name: 'Correct the time' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Date and time in/).fill(`${now - 1}-02-03T04:05`);
  await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await reader.reload();
  await expect(times.nth(1)).toHaveAttribute('datetime', new RegExp(`^${now - 1}-02-03T`));
});
