import type { Page, Request } from '@playwright/test';
import { NextAlone } from './support/next-alone';
import { Stage } from './support/stage';
import { startDateline } from './support/start-dateline';
import { expect, test } from './support/test';
import { bodyOf, openStory, paragraph, statusOf, storedParagraphs } from './support/writing';

const kills = 30;

/** What the next save meets: a dead server, death while it is at work, death between the commit and the answer. */
const fates = ['before', 'at work', 'after the commit'] as const;
type Fate = (typeof fates)[number];

const isSave = (request: Request) => request.method() === 'PUT' && /\/api\/drafts\//.test(request.url());

interface Sent {
  saveId: string;
  document: { blocks: { text: { text: string }[] }[] };
}

const wordsOf = ({ document }: Sent) => document.blocks[0]?.text.map(({ text }) => text).join('') ?? '';

/** Kills the server under saves, one for each fate that `meet` orders; resolves when it is dead. */
async function deadlySaves(page: Page, server: NextAlone) {
  let next: { fate: Fate; met: () => void } | null = null;
  await page.route(/\/api\/drafts\//, async (route) => {
    if (!next || !isSave(route.request())) return route.continue();
    const { fate, met } = next;
    next = null;
    if (fate === 'before') await server.kill();
    // Answers are handed on whole or not at all, as the network would.
    const answer = route.fetch({ maxRetries: 0 }).catch(() => null);
    if (fate === 'after the commit') await answer;
    if (fate !== 'before') await server.kill();
    const response = fate === 'after the commit' ? null : await answer;
    await (response ? route.fulfill({ response }) : route.abort('connectionreset'));
    met();
  });
  return (fate: Fate) =>
    new Promise<void>((met) => {
      next = { fate, met };
    });
}

test(`${kills} times kill -9 of the server while somebody types loses no word, and says what isn’t stored`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  const dateline = await startDateline({ demo: false });
  const stage = new Stage(dateline.databaseUrl);
  const server = await NextAlone.beside(dateline);
  try {
    const writer = await stage.person('Wera Holt', 'writer');
    const id = await stage.draft(writer, {
      document: { version: 1, blocks: [paragraph('only', 'It began.')] },
    });
    await openStory(page, server.url, writer, id);
    const acknowledged: Sent[] = [];
    page.on('response', (response) => {
      if (isSave(response.request()) && response.status() === 200)
        acknowledged.push(response.request().postDataJSON() as Sent);
    });
    const meet = await deadlySaves(page, server);
    await bodyOf(page).getByText('It began.').click();
    await page.keyboard.press('End');

    let typed = 'It began.';
    const type = async (word: string) => {
      typed += ` ${word}`;
      await page.keyboard.type(` ${word}`);
    };
    for (let n = 1; n <= kills; n += 1) {
      const fate = fates[n % fates.length] as Fate;
      await type(`w${n}`);
      const met = meet(fate);
      await page.keyboard.press('ControlOrMeta+S');
      await type(`x${n}`);
      await met;
      // The server is dead, so nothing that is written now can be stored, and the header says so.
      await type(`y${n}`);
      await expect(statusOf(page)).not.toHaveAttribute('data-save', 'saved');
      await page.keyboard.press('ControlOrMeta+S');
      await expect(statusOf(page)).toContainText('Offline (kept on this device)');
      await type(`z${n}`);
      await server.start();
      await page.keyboard.press('ControlOrMeta+S');
      // Every fourth time the next death comes before the line is quiet again.
      if (n % 4 !== 0) await expect(statusOf(page)).toHaveText('Saved', { timeout: 45_000 });
    }
    await expect(statusOf(page)).toHaveText('Saved', { timeout: 45_000 });
    await expect(bodyOf(page)).toHaveText(typed);
    expect(await storedParagraphs(stage, id)).toEqual([typed]);

    const rows = await stage.query<{ saveId: string; version: number; words: string }>(
      `SELECT "saveId", version, document #>> '{blocks,0,text,0,text}' AS words FROM "Revision"
       WHERE "storyId" = $1 ORDER BY version`,
      [id],
    );
    expect(acknowledged.length).toBeGreaterThanOrEqual(kills / 2);
    const stored = new Map(rows.map(({ saveId, words }) => [saveId, words]));
    for (const save of acknowledged) expect(stored.get(save.saveId)).toBe(wordsOf(save));
    expect(rows.map(({ version }) => version)).toEqual(rows.map((_, n) => n + 1));
    await page.reload();
    await expect(bodyOf(page)).toHaveText(typed);
    await expect(page.getByText('Words that never reached the server')).toBeHidden();
  } finally {
    await server.kill();
    await stage.close();
    await dateline.stop();
  }
});
