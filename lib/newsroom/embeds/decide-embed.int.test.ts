import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { listEmbeds } from '@/lib/data/desk/list-embeds';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, refusal } from '../test-support/desk';
import { postBlock, publishedWith } from '../test-support/posts';
import { decideEmbed } from './decide-embed';
import { lookNow } from './look-now';
import { sayEmbed } from './say-embed';
import { setEmbedPolicy } from './set-embed-policy';

const xPost = 'https://x.com/ana_brandt/status/1541815603606036480';

let editor: Viewer;
beforeAll(async () => {
  editor = await addColleague('editor');
});
beforeEach(async () => {
  await database().embedPlace.deleteMany();
  await database().linkCheck.deleteMany();
});
const here = () => acting(editor);
const known = (address: string) => database().linkCheck.findUniqueOrThrow({ where: { address } });

describe('a refusal', () => {
  it.each([
    ['not-found', { storyId: 'none', address: xPost, choice: 'keep', description: '' }],
    [
      'invalid-fields',
      {
        storyId: '00000000-0000-7000-8000-000000000000',
        address: xPost,
        choice: 'describe',
        description: ' ',
      },
    ],
    [
      'not-found',
      { storyId: '00000000-0000-7000-8000-000000000000', address: xPost, choice: null, description: '' },
    ],
  ] as const)('%s changes nothing', async (code, request) => {
    expect((await refusal(decideEmbed(here(), request))).code).toBe(code);
  });

  it('keeps writers to their own stories, and from saying what is gone', async () => {
    const writer = await addColleague('writer');
    const { id } = await publishedWith(here(), postBlock(xPost));
    const request = { storyId: id, address: xPost, choice: 'remove', description: '' } as const;
    expect((await refusal(decideEmbed(acting(writer), request))).code).toBe('not-found');
    expect((await refusal(sayEmbed(acting(writer), { address: xPost, state: 'gone' }))).code).toBe(
      'not-allowed',
    );
    expect((await refusal(lookNow(here(), { address: 'https://nobody.example/' }))).code).toBe('not-found');
    expect((await known(xPost)).state).toBe('unknown');
    const { embeds } = await listEmbeds(writer, { filter: 'all', before: null });
    expect(embeds[0]?.places).toMatchObject([{ mayDecide: false, mayOpen: false }]);
  });
});

it('lists many by keyset, each once', async () => {
  await publishedWith(
    here(),
    ...Array.from({ length: 45 }, (_, n) => postBlock(`https://host.example/page/${n}`, { kind: 'link' })),
  );
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const list = await listEmbeds(editor, { filter: 'unknown', before });
    seen.push(...list.embeds.map(({ address }) => address));
    before = list.next;
  } while (before);
  expect(seen).toHaveLength(45);
  expect(new Set(seen).size).toBe(45);
  for (const garbage of ['x', 'AAAA', Buffer.from('2026-05-12T09:00:00.000Z \0').toString('base64url')]) {
    expect((await listEmbeds(editor, { filter: 'unknown', before: garbage })).embeds).toHaveLength(20);
  }
});

it('changes no page by the house rule, which an administrator sets', async () => {
  const admin = await addColleague('admin');
  const site = { name: 'The Harbour Post', tagline: '' };
  await database().site.upsert({ where: { id: 1 }, create: site, update: {} });
  const rule = { gone: 'describe', private: 'remove' } as const;
  expect((await refusal(setEmbedPolicy(here(), rule))).code).toBe('not-allowed');
  const { page } = await publishedWith(here(), postBlock(xPost));
  expect(await setEmbedPolicy(acting(admin), rule)).toEqual({ gone: 'keep', private: 'keep' });
  await sayEmbed(here(), { address: xPost, state: 'gone' });
  expect((await page()).refs.embeds.get(xPost)).toEqual({ state: 'gone', choice: null, description: '' });
  expect(await setEmbedPolicy(acting(admin), { gone: 'keep', private: 'keep' })).toEqual(rule);
});
