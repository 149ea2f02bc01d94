import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { newBlockId } from '@/lib/kit/ids';
import { checkPage } from './support/check-page';
import { outside } from './support/shared-dateline';
import { openDeskAs } from './support/sign-in';
import type { Stage, StagedPerson } from './support/stage';
import { expect, test } from './support/test';

/** A draft with a section, a note that was left in it and a link that says nothing. */
async function draftWithNote(stage: Stage, by: StagedPerson): Promise<string> {
  const [section] = await stage.query<{ id: string }>('SELECT id FROM "Section" ORDER BY position LIMIT 1');
  const text = [
    { text: 'The harbour master, TK, gave no reason. Read ' },
    { text: 'here', marks: [{ type: 'link', href: 'https://harbour.example/report' }] },
    { text: '.' },
  ];
  const headline = `The lock gates stay shut ${randomInt(1e6, 1e7)}`;
  return stage.draft(by, {
    fields: { headline, sectionId: section?.id ?? null, standfirst: 'Boats queue at the quay.' },
    document: { version: 1, blocks: [{ id: newBlockId(), type: 'paragraph', version: 1, text }] },
  });
}

const panel = (page: Page) => page.getByRole('region', { name: 'Preflight' });
/** Opens the panel once the page listens. */
async function openPanel(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Text of the story' })).toHaveAttribute(
    'contenteditable',
    'true',
  );
  await page.getByRole('button', { name: /^Preflight/ }).click();
}
const leftover = /A note was left in the text: TK\./;

test('a note left in the text stops a writer until an administrator lets it stand, and asks anew when it changes', async ({
  dateline,
  stage,
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const writer = await stage.person('Runa Holm', 'writer');
  const admin = await stage.person('Alva Rehn', 'admin');
  const id = await draftWithNote(stage, writer);
  const address = `${dateline.url}/desk/stories/${id}`;

  // The writer is led to the place and told who may let it pass.
  await openDeskAs(page, address, writer);
  await openPanel(page);
  await expect(panel(page).getByText('A link says “here”.')).toBeVisible();
  await expect(panel(page).getByText('An administrator can let these stand, with a reason.')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: /^Publish anyway/ })).toHaveCount(0);
  await checkPage(page, 'preflight of a writer');
  await panel(page).getByRole('button', { name: leftover }).click();
  await expect(page.getByRole('textbox', { name: 'Text of the story' })).toBeFocused();

  // The administrator gives a reason; the line moves to what was passed over.
  const context = await browser.newContext();
  const desk = await context.newPage();
  await openDeskAs(desk, address, admin);
  await openPanel(desk);
  await panel(desk)
    .getByRole('button', { name: /^Publish anyway… A note was left/ })
    .click();
  await expect(desk.getByLabel('Why may this stand?')).toBeFocused();
  await checkPage(desk, 'preflight with its reason asked for');
  await desk.getByLabel('Why may this stand?').fill('TK are her initials.');
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
  await expect(panel(desk).getByRole('heading', { name: 'Passed over' })).toBeVisible();
  await expect(panel(desk).getByText('“TK are her initials.”')).toBeVisible();
  await expect(panel(desk).getByText(/Alva Rehn, /)).toBeVisible();
  await expect(panel(desk).getByRole('heading', { name: 'Stops publishing' })).toHaveCount(0);
  await checkPage(desk, 'preflight with something passed over');

  // Undone, it stops again; done again, it lasts over a reload.
  await panel(desk)
    .getByRole('button', { name: /^Undo: / })
    .click();
  await expect(panel(desk).getByRole('heading', { name: 'Stops publishing' })).toBeVisible();
  await panel(desk)
    .getByRole('button', { name: /^Publish anyway… A note was left/ })
    .click();
  await desk.getByLabel('Why may this stand?').fill('TK are her initials.');
  await desk.getByRole('button', { name: 'Let it stand' }).click();
  await expect(panel(desk).getByText('“TK are her initials.”')).toBeVisible();
  await context.close();

  // Now the writer can publish.
  await page.reload();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('“TK are her initials.”')).toBeVisible();
  await dialog.getByRole('button', { name: 'Publish now' }).click();
  await expect(dialog.getByText('Published.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();

  // Another word in that place, and it asks anew.
  await page.getByRole('textbox', { name: 'Text of the story' }).press('ControlOrMeta+End');
  await page.keyboard.type(' TKTK');
  await openPanel(page);
  await expect(
    panel(page).getByRole('button', { name: /A note was left in the text: TK, TKTK\./ }),
  ).toBeVisible();
  const lines = await stage.query<{ verb: string }>(
    'SELECT verb FROM "AuditLine" WHERE "subjectId" = $1 AND verb LIKE \'preflight%\' ORDER BY at',
    [id],
  );
  expect(lines.map(({ verb }) => verb)).toEqual([
    'preflight.override',
    'preflight.override.withdraw',
    'preflight.override',
  ]);
});

test('an editor leaves a hint as it is and can’t let through what stops publishing', async ({
  dateline,
  stage,
  page,
}) => {
  const editor = await stage.person('Mette Aune', 'editor');
  const id = await draftWithNote(stage, editor);
  await openDeskAs(page, `${dateline.url}/desk/stories/${id}`, editor);
  await openPanel(page);
  await expect(panel(page).getByRole('button', { name: /^Publish anyway/ })).toHaveCount(0);
  await panel(page)
    .getByRole('button', { name: /^Leave as it is… A link says/ })
    .click();
  await page.getByLabel('Why may this stand?').fill('The sentence names the report.');
  await page.getByRole('button', { name: 'Let it stand' }).click();
  await expect(panel(page).getByText('“The sentence names the report.”')).toBeVisible();
  await page.reload();
  await openPanel(page);
  await expect(panel(page).getByText('“The sentence names the report.”')).toBeVisible();
  await expect(panel(page).getByRole('button', { name: /^Leave as it is… A link says/ })).toHaveCount(0);
});

test('links and posts that answer nothing are told of, with the answer and the day', async ({
  dateline,
  stage,
  page,
}) => {
  const editor = await stage.person('Mette Aune', 'editor');
  const [story] = await stage.query<{ path: string }>(
    'SELECT path FROM "Publication" ORDER BY "publishedAt" LIMIT 1',
  );
  const link = (text: string, href: string) => ({ text, marks: [{ type: 'link', href }] });
  const paragraph = (id: string, ...text: object[]) => ({ id, type: 'paragraph', version: 1, text });
  const post = {
    ...emptyEmbed,
    id: 'post1',
    type: 'embed',
    version: 1,
    provider: 'bluesky',
    platform: 'Bluesky',
    url: 'https://bsky.app/profile/harbour-hall.example/post/3kabcdefgh22z',
    handle: 'harbour-hall.example',
    text: 'Doors stay closed.',
  };
  const id = await stage.draft(editor, {
    fields: { headline: `What the port says ${randomInt(1e6, 1e7)}` },
    document: {
      version: 1,
      blocks: [
        paragraph(
          'well',
          link('the picture', `${outside()}/pictures/quay.jpg`),
          link('our story', `${dateline.url}${story?.path}`),
        ),
        paragraph('dead', link('the notice', `${outside()}/notices/${newBlockId()}`)),
        paragraph('ours', link('our other story', `${dateline.url}/harbour/never-written`)),
        post,
      ],
    },
  });
  await openDeskAs(page, `${dateline.url}/desk/stories/${id}`, editor);
  await openPanel(page);
  const today = /\(404\) on \d+ \w+ \d{4}\./;
  await expect(panel(page).getByRole('button', { name: /^A link leads nowhere: .*\/notices\// })).toHaveText(
    today,
    {
      timeout: 45_000,
    },
  );
  await expect(panel(page).getByRole('button', { name: /^The post or video may be gone/ })).toHaveText(today);
  await expect(
    panel(page).getByRole('button', {
      name: /^A link leads to a page of this site that readers can’t open: .*never-written/,
    }),
  ).toBeVisible();
  await expect(panel(page).getByRole('button', { name: /quay\.jpg/ })).toHaveCount(0);
  await checkPage(page, 'preflight with addresses');
  await panel(page)
    .getByRole('button', { name: /^A link leads nowhere/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Text of the story' })).toBeFocused();
});
