import { newId } from '@/lib/kit/ids';
import { checkPage } from './support/check-page';
import { composerOf, openLiveDesk, postFromDesk, postsOf } from './support/live-desk';
import { publishByHand } from './support/publish-by-hand';
import { openDeskAs } from './support/sign-in';
import { expect, test } from './support/test';

test('two reporters cover a story live, one from a phone without a connection, and everything goes out once', async ({
  browser,
  dateline,
  stage,
}) => {
  const [ida, tom] = [await stage.person('Ida Falk', 'editor'), await stage.person('Tom Aske', 'writer')];
  await stage.section('livedesk', 'Live Desk');
  const story = await publishByHand(
    stage,
    ida,
    'livedesk',
    `boat-${newId().slice(-6)}`,
    'It comes up today.',
  );
  const hers = await (await browser.newContext()).newPage();
  await openDeskAs(hers, `${dateline.url}/desk/stories/${story.id}/live`, ida);
  await hers.getByRole('button', { name: 'Cover live' }).click();
  await expect(composerOf(hers)).toBeVisible();
  await hers.getByLabel('Add somebody…').selectOption(tom.id);
  await expect(hers.getByRole('button', { name: `Remove ${tom.name}` })).toBeVisible();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const his = await phone.newPage();
  await openLiveDesk(his, dateline.url, tom, story.id);
  await postFromDesk(hers, 'The cranes are here', 'Three of them stand on the quay.');
  for (const page of [hers, his]) {
    await expect(postsOf(page)).toHaveCount(1);
    await expect(postsOf(page).first()).toContainText('The cranes are here');
    await expect(page.locator('.live-sign')).toHaveText('Live');
  }

  // He posts without a connection, and his page is closed before there is one again.
  await phone.setOffline(true);
  await postFromDesk(his, 'She is afloat', 'The divers wave from the water.');
  await expect(his.locator('[data-outgoing="waiting"]')).toContainText('Kept on this device.');
  await checkPage(his, 'a post that waits');
  await his.close({ runBeforeUnload: false });
  await phone.setOffline(false);
  const again = await phone.newPage();
  await again.goto(`${dateline.url}/desk/stories/${story.id}/live`);
  await expect(postsOf(again)).toHaveCount(2);
  await expect(again.locator('[data-outgoing]')).toHaveCount(0);

  const newest = postsOf(hers).first();
  await expect(newest).toContainText('She is afloat');
  await newest.getByRole('button', { name: 'Mark as key' }).click();
  await newest.getByRole('button', { name: 'Put on top' }).click();
  await expect(newest).toContainText('On top');
  await newest.getByRole('button', { name: 'Withdraw' }).click();
  await expect(newest).toContainText('Withdrawn');
  await newest.getByRole('button', { name: 'Put it back' }).click();
  await expect(newest.getByRole('button', { name: 'Withdraw' })).toBeVisible();
  await checkPage(hers, 'the live desk');
  await hers.getByRole('button', { name: 'End coverage' }).click();
  await expect(again.locator('.live-sign')).toHaveText('Ended');
  const posts = await stage.query(
    `SELECT "publishedHeadline", number, key FROM "Update" WHERE "storyId" = $1 AND status = 'published' ORDER BY number`,
    [story.id],
  );
  expect(posts).toEqual([
    { publishedHeadline: 'The cranes are here', number: 1, key: false },
    { publishedHeadline: 'She is afloat', number: 2, key: true },
  ]);
});
