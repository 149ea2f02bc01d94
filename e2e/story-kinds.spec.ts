import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { publish, waitUntilSaved } from './support/desk-steps';
import { picture } from './support/picture';
import { publishByHand } from './support/publish-by-hand';
import { letIn } from './support/sign-in';
import { expect, test } from './support/test';
import { bodyOf, openStory, paragraph } from './support/writing';

/** Everything that a page says of its story to machines. */
async function articleOf(page: Page): Promise<Record<string, unknown>> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const nodes = texts.flatMap((text) => JSON.parse(text)['@graph'] ?? [JSON.parse(text)]);
  return nodes.find((node: { '@type': string | string[] }) => /NewsArticle/.test(String(node['@type'])));
}

test('an opinion shows who writes it; a review says of what, a translation leads to its original, words keep their language', async ({
  dateline,
  stage,
  page,
}) => {
  test.setTimeout(150_000);
  const nonce = randomInt(1e6, 1e7);
  const editor = await stage.person('Runa Tveit', 'editor');
  const [author] = await stage.query<{ id: string; slug: string }>(
    'SELECT id, slug FROM "Author" WHERE "personId" = $1',
    [editor.id],
  );
  const [section] = await stage.query<{ id: string }>(`SELECT id FROM "Section" WHERE slug = 'culture'`);
  const told = {
    sectionId: section?.id ?? null,
    bylines: [{ authorId: author?.id ?? '', role: 'reporter' as const }],
    standfirst: 'What stands above it.',
  };
  await letIn(page, dateline.url, editor);

  // A portrait, which has to be credited like any picture that readers see.
  await page.goto(`${dateline.url}/desk/account`);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture…' }).click();
  const file = await picture({ creator: 'Odd Sande', credit: 'The Wrenmouth Ledger', alt: 'A face.' });
  await (await chosen).setFiles({ name: 'runa.jpg', mimeType: 'image/jpeg', buffer: file });
  await page.getByLabel('What is to be seen on it').fill(`Runa Tveit in a raincoat ${nonce}`);
  await page.getByRole('button', { name: 'Show it to readers' }).click();
  await expect(page.getByText('Readers see it.')).toBeVisible();

  // The review, in German, of a story that is there in English, with two words in Arabic.
  const original = await publishByHand(
    stage,
    editor,
    'culture',
    `quiet-house-${nonce}`,
    'The house is quiet.',
    {
      headline: `The quiet house ${nonce}`,
      sectionId: told.sectionId,
    },
  );
  const blocks = [
    paragraph('b1', 'Das Haus ist still, und es bleibt still, bis jemand zwei Worte sagt.'),
    paragraph('b2', 'مرحبا بكم'),
  ];
  const draft = await stage.draft(editor, {
    fields: { ...told, headline: `Das stille Haus ${nonce}` },
    document: { version: 1, blocks },
  });
  await openStory(page, dateline.url, editor, draft);
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Review' });
  const language = page.getByLabel('Language', { exact: true });
  await language.selectOption({ label: 'Another, by its code…' });
  await page.getByLabel('Code of the language').fill('Deutsch');
  await expect(page.getByText('Use a code such as')).toBeVisible();
  await language.selectOption({ label: 'German' });
  await expect(page.getByLabel('Code of the language')).toBeHidden();
  await page.getByLabel('Title or name').fill('Das stille Haus');
  await page.getByLabel('What it is').selectOption({ label: 'Film' });
  await page.getByLabel('Made by').fill('Ilse Varga');
  await page.getByLabel('Rating').selectOption({ label: '3.5 stars' });
  await page.getByText('Translation', { exact: true }).click();
  await page.getByRole('combobox', { name: 'It is a translation of' }).fill(`quiet house ${nonce}`);
  await page.getByRole('option', { name: `The quiet house ${nonce}` }).click();
  await expect(page.getByText('A translation of')).toBeVisible();
  await bodyOf(page).getByText('مرحبا بكم').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.getByLabel('Language of these words').selectOption('ar');
  await expect(bodyOf(page).locator('[lang="ar"]')).toHaveText('مرحبا بكم');
  await waitUntilSaved(page);
  const review = await publish(page, dateline.url);

  await page.goto(review);
  await expect(page.getByText('Ilse Varga')).toBeVisible();
  await expect(page.getByRole('img', { name: /^3,5 von 5/ })).toBeVisible();
  const words = page.locator('article [lang="ar"]');
  await expect(words).toHaveText('مرحبا بكم');
  await expect(words).toHaveAttribute('dir', 'rtl');
  expect(await articleOf(page)).toMatchObject({
    '@type': 'ReviewNewsArticle',
    itemReviewed: { '@type': 'Movie', name: 'Das stille Haus' },
    reviewRating: { ratingValue: 3.5, bestRating: 5 },
  });
  const english = `${dateline.url}${original.path}`;
  const alternate = (language: string) => page.locator(`link[rel="alternate"][hreflang="${language}"]`);
  await expect(alternate('en')).toHaveAttribute('href', english);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(english);
  await expect(alternate('de')).toHaveAttribute('href', review);
  await expect(page.getByRole('link', { name: 'Deutsch' })).toHaveAttribute('lang', 'de');

  // An opinion, with the portrait on its page and on its author's.
  const opinion = await stage.draft(editor, {
    fields: { ...told, headline: `Leave houses alone ${nonce}`, kind: 'opinion' },
    document: { version: 1, blocks: [paragraph('c1', 'I have nothing against quiet.')] },
  });
  await openStory(page, dateline.url, editor, opinion);
  await page.goto(await publish(page, dateline.url));
  const portrait = page.getByRole('img', { name: `Runa Tveit in a raincoat ${nonce}` }).first();
  await expect(portrait).toBeVisible();
  await expect
    .poll(() => portrait.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.goto(`${dateline.url}/authors/${author?.slug}`);
  await expect(portrait).toBeVisible();
});
