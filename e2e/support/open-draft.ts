import { expect, type Page } from '@playwright/test';
import type { Block } from '@/lib/document/block';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import type { Role } from '@/lib/policy/viewer';
import type { Stage } from './stage';
import { bodyOf, openStory, statusOf } from './writing';

/** A draft that is open in the editor, with its cursor in the text. */
export interface OpenDraft {
  id: string;
  /** The blocks of the stored working copy, once everything on the page is stored. */
  stored(): Promise<Block[]>;
}

interface Opening {
  role?: Role;
  fields?: Partial<StoryFields>;
  blocks?: Block[];
}

/** Signs somebody in and opens a new draft of theirs in the story editor. */
export async function openDraft(
  page: Page,
  origin: string,
  stage: Stage,
  { role = 'editor', fields, blocks = [] }: Opening = {},
): Promise<OpenDraft> {
  const person = await stage.person('Runa Holm', role);
  const document: StoryDocument = { version: 1, blocks };
  const id = await stage.draft(person, { fields, document });
  await openStory(page, origin, person, id);
  await bodyOf(page).focus();
  return {
    id,
    async stored() {
      await expect(statusOf(page)).toHaveAttribute('data-save', 'saved');
      const [row] = await stage.query<{ document: StoryDocument }>(
        'SELECT document FROM "Story" WHERE id = $1',
        [id],
      );
      return row?.document.blocks ?? [];
    },
  };
}
