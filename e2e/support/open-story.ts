import { expect, type Page } from '@playwright/test';
import type { Block } from '@/lib/document/block';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import type { Role } from '@/lib/policy/viewer';
import type { Stage } from './stage';

/** A draft that is open in the editor, with its cursor in the text. */
export interface OpenStory {
  id: string;
  /** The blocks of the stored working copy, once everything on the page is stored. */
  stored(): Promise<Block[]>;
}

interface Opening {
  role?: Role;
  fields?: Partial<StoryFields>;
  blocks?: Block[];
}

/** Signs somebody in and opens a draft of theirs in the story editor. */
export async function openStory(
  page: Page,
  origin: string,
  stage: Stage,
  { role = 'editor', fields, blocks = [] }: Opening = {},
): Promise<OpenStory> {
  const person = await stage.person('Runa Holm', role);
  const document: StoryDocument = { version: 1, blocks };
  const id = await stage.draft(person, { fields, document });
  await page.goto(`${origin}/desk/stories/${id}`);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('textbox', { name: 'Text of the story' }).focus();
  return {
    id,
    async stored() {
      await expect(page.locator('[data-save]').first()).toHaveAttribute('data-save', 'saved');
      const [row] = await stage.query<{ document: StoryDocument }>(
        'SELECT document FROM "Story" WHERE id = $1',
        [id],
      );
      return row?.document.blocks ?? [];
    },
  };
}
