import { siteFront } from '@/lib/document/fronts/front';
import { newId } from '@/lib/kit/ids';
import { expectAccessible, expectNoOverflow } from './support/accessible';
import { publishByHand } from './support/publish-by-hand';
import { letIn } from './support/sign-in';
import { expect, test } from './support/test';

test('an editor composes a section’s front by dragging and by keys, sees it, publishes it, and is told of a colleague', async ({
  dateline,
  stage,
  page,
}) => {
  const editor = await stage.person('Runa Holt', 'editor');
  await stage.section('shipyard', 'Shipyard');
  const stories = new Map<string, string>();
  for (const slug of ['keel', 'mast', 'rudder', 'anchor', 'tiller', 'galley']) {
    stories.set(slug, (await publishByHand(stage, editor, 'shipyard', slug, 'Words.')).id);
  }
  const [section] = await stage.query<{ id: string }>(`SELECT id FROM "Section" WHERE slug = 'shipyard'`);
  const key = section?.id ?? '';
  await letIn(page, dateline.url, editor);
  await page.goto(`${dateline.url}/desk/fronts/${key}`);

  // Dragged from the list of stories onto the slot.
  const top = page.getByRole('region', { name: /^Lead with three/ });
  const pool = page.getByRole('region', { name: 'Stories', exact: true });
  const saved = page.locator('[data-save="saved"]');
  await expect(pool.getByRole('listitem')).toHaveCount(6);
  await pool.getByText('Story keel').dragTo(top);
  await expect(top.getByRole('button', { name: 'Move up: Story keel' })).toBeVisible();
  // Put there without a pointer, and moved by keys: the focus stays on the button.
  const put = pool.getByLabel('Put “Story mast” into');
  await put.focus();
  await put.selectOption({ label: 'Lead with three' });
  await expect(page.getByText('“Story mast” is number 1 in Lead with three.')).toBeVisible();
  await expect(put).toBeFocused();
  const down = top.getByRole('button', { name: 'Move down: Story mast' });
  await down.press('Enter');
  await expect(page.getByText('“Story mast” is number 2 in Lead with three.')).toBeVisible();
  await expect(down).toBeFocused();
  // A headline of its own.
  await top.getByRole('button', { name: 'Headline, picture, end: Story keel' }).click();
  await top.getByLabel('Headline on this front').fill('The keel is laid');
  await top.getByLabel(/^Stays until/).fill('9999-12-31T23:59');
  await expect(top.getByRole('alert')).toHaveText(
    /^This time is too far away\..* The end stays as it was\.$/,
  );
  await top.getByLabel(/^Stays until/).fill('2041-05-01T10:00');
  await top.getByLabel(/^Stays until/).fill('');
  await expect(top.getByRole('alert')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Add a slot' }).selectOption('Headlines');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('region', { name: /^Headlines/ }).getByRole('listitem')).toHaveCount(2);
  await expect(saved).toBeVisible();
  await expectAccessible(page, 'the composer');

  // Nobody but the desk sees it before it is published.
  const preview = await page.request.get(`${dateline.url}/preview/front/${key}`);
  expect(await preview.text()).toContain('The keel is laid');
  const front = `${dateline.url}/shipyard`;
  expect(await (await page.request.get(front)).text()).not.toContain('The keel is laid');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published. Readers see it now.')).toBeVisible();
  await expect(async () => {
    const words = await (await page.request.get(front)).text();
    expect(words.indexOf('The keel is laid')).toBeGreaterThan(0);
    expect(words.indexOf('The keel is laid')).toBeLessThan(words.indexOf('Story mast'));
  }).toPass({ timeout: 10_000 });

  // A colleague saves while something of one's own waits.
  const colleague = await stage.person('Ivo Brandt', 'editor');
  await stage.query(
    `UPDATE "Front" SET version = version + 1, "saveId" = $2, document = '{"slots":[]}', "updatedById" = $3 WHERE key = $1`,
    [key, newId(), colleague.id],
  );
  await top.getByLabel('Headline on this front').fill('The keel lies');
  await expect(page.getByText('Ivo Brandt has changed this front while you did.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(page.getByText('You go on with yours.')).toBeVisible();
  await expect(saved).toBeVisible();
  await page.reload();
  await expect(page.getByText('The keel lies')).toBeVisible();
  await page.getByRole('button', { name: 'History' }).click();
  await page
    .getByRole('button', { name: /^Bring back: Version/ })
    .last()
    .click();
  await expect(page.getByText('The keel is laid')).toBeVisible();
  await expect(saved).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNoOverflow(page, 'the composer');

  // The strip stands above every front until it is taken away.
  await page.goto(`${dateline.url}/desk/fronts`);
  await page.getByLabel('Story', { exact: true }).fill('Story anchor');
  await page.getByRole('button', { name: 'Story anchor' }).click();
  await expect(page.getByLabel('Words of the strip')).toBeFocused();
  await page.getByLabel('Words of the strip').fill('Anchor lost in the harbour');
  await page.getByRole('button', { name: 'Show the strip' }).click();
  await expect(page.getByText('Readers see the strip now.')).toBeVisible();
  await expectAccessible(page, 'the list of fronts');
  await page.goto(front);
  await expect(page.getByRole('complementary', { name: 'Breaking' })).toContainText(
    'Anchor lost in the harbour',
  );
  await expectAccessible(page, 'a section’s front');
  await page.goto(`${dateline.url}/desk/fronts`);
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByText('There is no strip at present.')).toBeVisible();
  await expect(page.getByLabel('Story', { exact: true })).toBeFocused();
  expect(await stage.query('SELECT 1 FROM "Front" WHERE key = $1', [siteFront])).toEqual([]);
});
