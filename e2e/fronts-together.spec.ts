import { newId } from '@/lib/kit/ids';
import { publishByHand } from './support/publish-by-hand';
import { letIn } from './support/sign-in';
import type { Stage } from './support/stage';
import { expect, test } from './support/test';

/** Somebody else saves a front, as the server stores it. */
async function saveAs(stage: Stage, personId: string, key: string, headline: string): Promise<void> {
  await stage.query(
    `UPDATE "Front" SET version = version + 1, "saveId" = $2, "updatedById" = $3,
       document = jsonb_set(document::jsonb, '{slots,0,pins,0,headline}', to_jsonb($4::text)) WHERE key = $1`,
    [key, newId(), personId, headline],
  );
}

test('what goes out is what an editor looked at, though a colleague works on the same front', async ({
  dateline,
  stage,
  page,
}) => {
  const editor = await stage.person('Runa Holt', 'editor');
  const colleague = await stage.person('Ivo Brandt', 'editor');
  await stage.section('harbour', 'Harbour');
  await publishByHand(stage, editor, 'harbour', 'quay', 'Words.');
  await publishByHand(stage, editor, 'harbour', 'crane', 'Words.');
  const [section] = await stage.query<{ id: string }>(`SELECT id FROM "Section" WHERE slug = 'harbour'`);
  const key = section?.id ?? '';
  await letIn(page, dateline.url, editor);
  await page.goto(`${dateline.url}/desk/fronts/${key}`);
  await page.getByLabel('Put “Story quay” into').selectOption({ index: 1 });
  await expect(page.locator('[data-save="saved"]')).toHaveText('Saved');

  const dialog = page.getByRole('dialog');
  const publish = page.getByRole('button', { name: 'Publish', exact: true });
  for (const seen of ['before it is pressed', 'by pressing']) {
    await publish.click();
    await saveAs(stage, colleague.id, key, `Half done ${seen}`);
    if (seen === 'before it is pressed') await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    else await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(dialog.getByText(/^Ivo Brandt has changed this front/)).toBeVisible();
    await expect(page.getByText(`Half done ${seen}`)).toBeHidden();
    await dialog.getByRole('button', { name: 'See it as it is now' }).click();
    await expect(page.getByText(`Half done ${seen}`)).toBeVisible();
    await expect(publish).toBeFocused();
  }
  expect(
    await stage.query('SELECT 1 FROM "Front" WHERE key = $1 AND "publishedVersion" IS NOT NULL', [key]),
  ).toEqual([]);
});
