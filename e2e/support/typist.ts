import type { Browser, Page, Request } from '@playwright/test';
import type { NextAlone } from './next-alone';
import type { Stage } from './stage';
import { expect } from './test';
import { bodyOf, openStory, paragraph, statusOf, storedParagraphs } from './writing';

/** What the next save meets: a dead server, death while it is at work, death between the commit and the answer. */
export const fates = ['before', 'at work', 'after the commit'] as const;
export type Fate = (typeof fates)[number];

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

/** Somebody who types into a story of their own, with what was typed and which saves were acknowledged. */
export class Typist {
  readonly page: Page;
  readonly storyId: string;
  /** Kills the server under the next save, and resolves when it is dead. */
  readonly meet: (fate: Fate) => Promise<void>;
  readonly acknowledged: Sent[] = [];
  typed = 'It began.';

  private constructor(page: Page, storyId: string, meet: Typist['meet']) {
    this.page = page;
    this.storyId = storyId;
    this.meet = meet;
    page.on('response', (response) => {
      if (isSave(response.request()) && response.status() === 200)
        this.acknowledged.push(response.request().postDataJSON() as Sent);
    });
  }

  static async sitDown(browser: Browser, stage: Stage, server: NextAlone, name: string): Promise<Typist> {
    const writer = await stage.person(name, 'writer');
    const id = await stage.draft(writer, {
      document: { version: 1, blocks: [paragraph('only', 'It began.')] },
    });
    const page = await (await browser.newContext()).newPage();
    await openStory(page, server.url, writer, id);
    const typist = new Typist(page, id, await deadlySaves(page, server));
    await bodyOf(page).getByText('It began.').click();
    await page.keyboard.press('End');
    return typist;
  }

  async type(word: string): Promise<void> {
    this.typed += ` ${word}`;
    await this.page.keyboard.type(` ${word}`);
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+S');
  }

  async isTold(): Promise<void> {
    await expect(statusOf(this.page)).not.toHaveAttribute('data-save', 'saved');
    await this.save();
    await expect(statusOf(this.page)).toContainText('Offline (kept on this device)');
  }

  async isSaved(): Promise<void> {
    await expect(statusOf(this.page)).toHaveText('Saved', { timeout: 45_000 });
  }

  async hasEveryWord(stage: Stage): Promise<void> {
    await expect(bodyOf(this.page)).toHaveText(this.typed);
    expect(await storedParagraphs(stage, this.storyId)).toEqual([this.typed]);
    const rows = await stage.query<{ saveId: string; version: number; words: string }>(
      `SELECT "saveId", version, document #>> '{blocks,0,text,0,text}' AS words FROM "Revision"
       WHERE "storyId" = $1 ORDER BY version`,
      [this.storyId],
    );
    const stored = new Map(rows.map(({ saveId, words }) => [saveId, words]));
    for (const save of this.acknowledged) expect(stored.get(save.saveId)).toBe(wordsOf(save));
    expect(rows.map(({ version }) => version)).toEqual(rows.map((_, n) => n + 1));
    await this.page.reload();
    await expect(bodyOf(this.page)).toHaveText(this.typed);
    await expect(this.page.getByText('Words that never reached the server')).toBeHidden();
  }
}
