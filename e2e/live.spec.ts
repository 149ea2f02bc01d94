import { newBlockId, newId } from '@/lib/kit/ids';
import { expectAccessible } from './support/accessible';
import { publishByHand } from './support/publish-by-hand';
import { type DeskCaller, signInByHttp } from './support/session';
import { expect, test } from './support/test';
import { unsteadyLine } from './support/unsteady-line';

// A story as it is covered live: two reporters who post, and a reader whose line comes and goes.

const documentOf = (words: string) => ({
  version: 1,
  blocks: [{ id: newBlockId(), type: 'paragraph', version: 1, text: [{ text: words }] }],
});

/** Posts as a reporter's page would. Returns the post's id. */
async function post(by: DeskCaller, story: string, headline: string, id = newId()): Promise<string> {
  const document = { ...documentOf(`${headline}, and what it means. `.repeat(8)) };
  const body = JSON.stringify({ headline, document, release: true });
  const sent = () => by.call(`/api/live/${story}/posts/${id}`, { method: 'PUT', body });
  // Over a bad line it is sent again: it stays one post.
  for (const answer of await Promise.all([sent(), sent()])) {
    expect(answer.status, await answer.text()).toBe(200);
  }
  return id;
}

test('a reader with a bad line follows two reporters, and misses nothing and gets nothing twice', async ({
  browser,
  dateline,
  stage,
}) => {
  const [ida, tom] = [await stage.person('Ida Falk', 'editor'), await stage.person('Tom Aske', 'writer')];
  await stage.section('livequay', 'Live Quay');
  const slug = `raising-${newId().slice(-6)}`;
  const story = await publishByHand(stage, ida, 'livequay', slug, 'The boat is to come up today.');
  await stage.query(
    `INSERT INTO "LiveCoverage" ("storyId", state, "startsAt", summary)
     VALUES ($1, 'upcoming', now(), '{"version":1,"blocks":[]}')`,
    [story.id],
  );
  await stage.query('INSERT INTO "LiveReporter" ("storyId", "personId") VALUES ($1, $2)', [story.id, tom.id]);
  const [byIda, byTom] = await Promise.all(
    [ida, tom].map((person) => signInByHttp(dateline.url, person.email, person.password)),
  );
  if (!byIda || !byTom) throw new Error('Nobody came in');
  const [first, second] = await Promise.all([
    post(byIda, story.id, 'The cranes are here'),
    post(byTom, story.id, 'The divers are down'),
  ]);

  const line = await unsteadyLine(dateline.url);
  const reader = await browser.newContext({ viewport: { width: 390, height: 600 } });
  const page = await reader.newPage();
  const at = (id: string) => page.locator(`#update-${id}`);
  const news = page.getByRole('status').getByRole('button');
  const listens = () =>
    page.waitForResponse(
      (answer) => answer.url().includes(`/live/${story.id}?after=`) && answer.status() === 200,
    );
  try {
    await Promise.all([listens(), page.goto(line.url + story.path)]);
    await expect(page.getByText('Live', { exact: true })).toBeVisible();
    await expect(at(first)).toContainText('The cranes are here');
    await expect(at(second).locator('.live-ago')).toHaveText(/ago|now|minute/);
    await expectAccessible(page);

    // What is new waits, and what is read stays where it is.
    await at(first).scrollIntoViewIfNeeded();
    const place = await at(first).boundingBox();
    const third = await post(byIda, story.id, 'She moves');
    await expect(news).toHaveText('1 new update');
    expect(await at(first).boundingBox()).toEqual(place);
    expect(await at(third).count()).toBe(0);
    await news.click();
    await expect(at(third)).toBeFocused();
    await expect(at(third)).toBeInViewport();
    await expect(news).toHaveCount(0);

    // While the line is gone a post comes, one is changed and one withdrawn.
    line.cut();
    const fourth = await post(byTom, story.id, 'She is afloat');
    await stage.query(
      `UPDATE "Update" SET "publishedHeadline" = 'She moves a little', version = 2, "publishedVersion" = 2 WHERE id = $1`,
      [third],
    );
    await stage.query(`UPDATE "Update" SET status = 'withdrawn' WHERE id = $1`, [second]);
    line.mend();
    await Promise.all([listens(), page.evaluate(() => dispatchEvent(new Event('online')))]);
    await expect(news).toHaveText('1 new update');
    await expect(at(third)).toContainText('She moves a little');
    await expect(at(second)).toHaveText('This update has been withdrawn.');
    await news.click();
    await expect(at(fourth)).toBeFocused();
    const ids = await page.locator('.live-post').evaluateAll((posts) => posts.map(({ id }) => id));
    expect(ids.slice(0, 2)).toEqual([fourth, third].map((id) => `update-${id}`));
    // These two went out at the same moment.
    expect(ids.slice(2).sort()).toEqual([first, second].map((id) => `update-${id}`).sort());

    // What is put on top is there at once, and back in its place when it no longer is.
    const order = () => page.locator('.live-post').evaluateAll((posts) => posts.map((post) => post.id));
    const before = await order();
    const pin = (place: number | null) =>
      stage.query('UPDATE "Update" SET pinned = $2 WHERE id = $1', [first, place]);
    await pin(0);
    await expect(page.locator('.live-pinned').locator(`#update-${first}`)).toBeVisible();
    await pin(null);
    await expect(page.locator('.live-pinned')).toBeHidden();
    expect(await order()).toEqual(before);

    // An update of the story itself is announced as well, and comes with all that it changes.
    const update = newId();
    await stage.query(
      `INSERT INTO "Update" (id, "storyId", kind, version, headline, document, "authorId")
       VALUES ($1, $2, 'correction', 1, 'Two cranes', $3, $4)`,
      [update, story.id, documentOf('We had written of three.'), ida.id],
    );
    await stage.query(
      `UPDATE "Update" SET status = 'published', "publishedAt" = now(), "publishedVersion" = 1,
         "publishedHeadline" = headline, "publishedDocument" = document WHERE id = $1`,
      [update],
    );
    await expect(news).toHaveText('1 new update');
    await expect(at(update)).toHaveCount(0);
    await Promise.all([listens(), news.click()]);
    await expect(at(update)).toBeFocused();
    await expect(at(update)).toBeInViewport();
    await expect(news).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Two cranes' })).toBeAttached();

    await stage.query(`UPDATE "LiveCoverage" SET state = 'ended', "endedAt" = now() WHERE "storyId" = $1`, [
      story.id,
    ]);
    await expect(page.getByText('Ended', { exact: true })).toBeVisible();
  } finally {
    await line.close();
  }

  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const third = await plain.goto(`${dateline.url}${story.path}`);
  expect(third?.status()).toBe(200);
  await expect(plain.locator('.live-post h2')).toHaveText([
    'She is afloat',
    'She moves a little',
    'The cranes are here',
  ]);
  await plain.goto(`${dateline.url}${story.path}/live/${first}`);
  await expect(plain).toHaveURL(`${dateline.url}${story.path}#update-${first}`);
});
