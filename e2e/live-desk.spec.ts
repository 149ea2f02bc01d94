import { newId } from '@/lib/kit/ids';
import { checkPage } from './support/check-page';
import { smallTargets } from './support/finger-targets';
import { composerOf, openLiveDesk, postFromDesk, postsOf } from './support/live-desk';
import { pasteText } from './support/paste-text';
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

  // What he writes waits until she releases it.
  const hisPostsAre = async (what: 'drafts' | 'posts') => {
    await hers.getByLabel(`What posts of ${tom.name}`).selectOption(what);
    const stored = () =>
      stage.query(`SELECT "mayRelease" FROM "LiveReporter" WHERE "storyId" = $1`, [story.id]);
    await expect.poll(stored).toEqual([{ mayRelease: what === 'posts' }]);
  };
  await hisPostsAre('drafts');
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const his = await phone.newPage();
  await openLiveDesk(his, dateline.url, tom, story.id);
  await expect(his.getByRole('button', { name: /^Hand in/ })).toBeVisible();
  // What stands above every page of the desk can be hit with a finger, also on the narrowest of phones.
  for (const width of [320, 390]) {
    await his.setViewportSize({ width, height: 844 });
    expect(await smallTargets(his, '.desk-header'), `${width} px`).toEqual([]);
  }
  await postFromDesk(his, 'The divers go down', 'Four of them.');
  const waiting = hers.getByRole('region', { name: 'Not out yet' });
  await expect(waiting).toContainText(`${tom.name} handed this in`);
  expect(await postsOf(hers).count()).toBe(0);
  await waiting.getByRole('button', { name: 'Release' }).click();
  await expect(postsOf(hers).first()).toContainText('The divers go down');
  await hisPostsAre('posts');

  // A post on another platform is quoted by pasting its address.
  await hers.getByLabel('Headline', { exact: true }).fill('The cranes are here');
  await composerOf(hers).click();
  await hers.keyboard.type('Three of them stand on the quay.');
  await hers.keyboard.press('Enter');
  await pasteText(composerOf(hers), 'https://youtu.be/hArB0ur-_42?si=abc&t=95');
  await expect(hers.locator('.composer .embed-preview')).toContainText('The crossing');
  await hers.keyboard.press('Control+Enter');
  await his.reload();
  for (const page of [hers, his]) {
    await expect(postsOf(page)).toHaveCount(2);
    await expect(postsOf(page).first()).toContainText('The cranes are here');
    await expect(postsOf(page).first()).toContainText('The crossing');
    await expect(page.locator('.live-sign')).toHaveText('Live');
  }

  // One is planned for tomorrow, and tomorrow comes.
  await hers.getByLabel('Headline', { exact: true }).fill('She is to be raised');
  await composerOf(hers).click();
  await hers.keyboard.type('It begins with the tide.');
  await hers.getByRole('button', { name: 'Later…' }).click();
  const tomorrow = new Date(Date.now() + 26 * 3_600_000).toISOString().slice(0, 16);
  await hers.getByLabel(/^Date and time in/).fill(tomorrow);
  await hers.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(waiting).toContainText('Goes out on');
  await stage.query(
    `UPDATE "DueItem" SET "tryAt" = now() WHERE "subjectId" IN (SELECT id FROM "Schedule" WHERE "storyId" = $1)`,
    [story.id],
  );
  await stage.query(`SELECT pg_notify('dateline_due', '')`);
  await expect(postsOf(hers)).toHaveCount(3);
  await expect(waiting).toHaveCount(0);

  // He posts without a connection, and his page is closed before there is one again.
  await phone.setOffline(true);
  await postFromDesk(his, 'She is afloat', 'The divers wave from the water.');
  await expect(his.locator('[data-outgoing="waiting"]')).toContainText('Kept on this device.');
  await checkPage(his, 'a post that waits');
  await his.close({ runBeforeUnload: false });
  await phone.setOffline(false);
  const again = await phone.newPage();
  await again.goto(`${dateline.url}/desk/stories/${story.id}/live`);
  await expect(postsOf(again)).toHaveCount(4);
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

  // It ends by itself at the time that she types; taken up again, it ends when she says so.
  await hers.getByRole('button', { name: 'Change the times' }).click();
  await hers.getByLabel('Ends', { exact: true }).fill(tomorrow);
  await hers.getByRole('button', { name: 'Save the times' }).click();
  await expect(hers.getByText('Ends by itself on')).toBeVisible();
  await stage.query(`UPDATE "DueItem" SET "tryAt" = now() WHERE "subjectId" = $1`, [story.id]);
  await stage.query(`SELECT pg_notify('dateline_due', '')`);
  await expect(again.locator('.live-sign')).toHaveText('Ended');
  await hers.getByRole('button', { name: 'Take up again' }).click();
  await expect(again.locator('.live-sign')).toHaveText('Live');
  await hers.getByRole('button', { name: 'End coverage' }).click();
  await expect(again.locator('.live-sign')).toHaveText('Ended');
  const posts = await stage.query(
    `SELECT "publishedHeadline", number, key, jsonb_path_query_array("publishedDocument"::jsonb, '$.blocks[*].type') AS kinds
     FROM "Update" WHERE "storyId" = $1 AND status = 'published' ORDER BY number`,
    [story.id],
  );
  const paragraph = { key: false, kinds: ['paragraph'] };
  expect(posts).toEqual([
    { ...paragraph, publishedHeadline: 'The divers go down', number: 1 },
    {
      ...paragraph,
      publishedHeadline: 'The cranes are here',
      number: 2,
      kinds: expect.arrayContaining(['paragraph', 'embed']),
    },
    { ...paragraph, publishedHeadline: 'She is to be raised', number: 3 },
    { ...paragraph, publishedHeadline: 'She is afloat', number: 4, key: true },
  ]);
});
