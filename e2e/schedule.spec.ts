import { publish } from './support/desk-steps';
import { openDraft } from './support/open-draft';
import type { Stage } from './support/stage';
import { expect, test } from './support/test';
import { bodyOf } from './support/writing';

/** Lets the minute come that something was planned for. */
async function letItCome(stage: Stage, storyId: string): Promise<void> {
  await stage.query(
    `UPDATE "DueItem" SET "tryAt" = now() WHERE "subjectId" IN
       (SELECT id FROM "Schedule" WHERE "storyId" = $1 AND state = 'planned')`,
    [storyId],
  );
  await stage.query(`SELECT pg_notify('dateline_due', '')`);
}

test('a story is scheduled, called off, goes out by itself, and is taken down by itself, and is taken back', async ({
  dateline,
  stage,
  page,
}) => {
  await stage.section('harbour', 'Harbour');
  const [section] = await stage.query<{ id: string }>(`SELECT id FROM "Section" WHERE slug = 'harbour'`);
  const draft = await openDraft(page, dateline.url, stage, {
    fields: { headline: 'Night ferry sails again', sectionId: section?.id ?? null },
  });
  await page.keyboard.type('It leaves at nine.');
  await draft.stored();

  const dialog = page.getByRole('dialog');
  const tomorrow = new Date(Date.now() + 26 * 3_600_000).toISOString().slice(0, 16);
  const schedule = async (wall: string) => {
    await dialog.getByLabel('At a time').check();
    await dialog.getByLabel(/^Date and time in/).fill(wall);
    await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
  };
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await schedule('2020-01-01T10:00');
  await expect(dialog.getByRole('alert')).toHaveText('This time has passed already.');
  // For ever is no time: in the newsroom's zone it may be the year 10000.
  await schedule('9999-12-31T23:59');
  await expect(dialog.getByRole('alert')).toHaveText(/^This time is too far away\./);
  await schedule(tomorrow);
  const box = page.getByRole('region', { name: 'Publication' });
  await expect(box.getByText(/^Goes out on/)).toBeVisible();
  await expect(page.locator('.editor-header').getByText('Scheduled')).toBeVisible();
  await box.getByRole('button', { name: 'Call off' }).click();
  await expect(box.getByText(/^Goes out on/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await schedule(tomorrow);
  await expect(box.getByText(/^Goes out on/)).toBeVisible();
  // What is written after it was planned goes out too.
  await expect(dialog).toHaveCount(0);
  await bodyOf(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And it comes back at six.');
  await expect(bodyOf(page)).toContainText('And it comes back at six.');
  await draft.stored();
  await letItCome(stage, draft.id);
  const address = box.getByRole('link', { name: /^\/harbour\// });
  await expect(address).toBeVisible();
  const path = (await address.getAttribute('href')) ?? '';
  const shown = await page.request.get(dateline.url + path);
  expect(shown.status()).toBe(200);
  expect(await shown.text()).toContain('And it comes back at six.');

  await box.getByRole('button', { name: 'Unpublish…' }).click();
  await schedule(tomorrow);
  await expect(box.getByText(/^Comes down on/)).toBeVisible();
  await letItCome(stage, draft.id);
  await expect(box.getByText('This story has been taken down.')).toBeVisible();
  expect((await page.request.get(dateline.url + path)).status()).toBe(410);

  // Out again, and taken back with a reason that stands in its place.
  await publish(page, dateline.url);
  await box.getByRole('button', { name: 'Unpublish…' }).click();
  await dialog.getByLabel('Take it back, and say why').check();
  await dialog.getByRole('button', { name: 'Unpublish', exact: true }).click();
  await expect(dialog.getByRole('alert')).toHaveText(/Say what was wrong/);
  const reason = `There is no night ferry ${draft.id.slice(-6)}.`;
  await dialog.getByLabel('What was wrong with it').fill(reason);
  await dialog.getByRole('button', { name: 'Unpublish', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const back = await page.request.get(dateline.url + path);
  expect(back.status()).toBe(200);
  const shownInstead = await back.text();
  expect(shownInstead).toContain(reason);
  expect(shownInstead).not.toContain('And it comes back at six.');
  expect(await (await page.request.get(`${dateline.url}/corrections`)).text()).toContain(reason);
});
