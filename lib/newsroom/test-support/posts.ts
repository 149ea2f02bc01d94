import { expect } from 'vitest';
import { getStory } from '@/lib/data/public/get-story';
import type { Block } from '@/lib/document/block';
import { emptyEmbed } from '@/lib/document/shapes/empty-embed';
import { newBlockId } from '@/lib/kit/ids';
import type { NewsroomContext } from '../context';
import { body, publishNow, readyStory } from './desk';

/** A post as it stands in a story. */
export const postBlock = (url: string, more: object = {}): Block => ({
  ...emptyEmbed,
  id: newBlockId(),
  type: 'embed',
  version: 1,
  provider: 'x',
  platform: 'X',
  url,
  authorName: 'Ana Brandt',
  handle: 'ana_brandt',
  text: 'The ferry is late.',
  capturedAt: '2026-05-12T09:00:00.000Z',
  ...more,
});

/** A published story of these blocks, and how its page is read. */
export async function publishedWith(context: NewsroomContext, ...blocks: Block[]) {
  const id = await readyStory(context, {}, body(...blocks));
  const [, section = '', slug = ''] = (await publishNow(context, id)).split('/');
  return { id, page: async () => (await getStory(section, slug)) ?? expect.fail('no page') };
}
