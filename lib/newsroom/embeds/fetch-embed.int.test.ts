import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getStory } from '@/lib/data/public/get-story';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { dropOldFetched, keepFetched, readFetched } from '@/lib/data/write/fetch-cache';
import { refuse, send, standInForProviders } from '@/lib/embeds/stand-in-providers';
import { newBlockId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { fetchEmbed } from '../fetch-embed';
import { acting, body, publishNow, readyStory, refusal } from '../test-support/desk';

const { answers, asked } = standInForProviders();
const post = 'https://x.com/ana_brandt/status/1541815603606036480';
const words = (text: string) =>
  send({ author_name: 'Ana Brandt', html: `<blockquote><p>${text}</p></blockquote>` });

let editor: Viewer;
beforeAll(async () => {
  editor = await addColleague('editor');
});
beforeEach(async () => {
  await database().fetchCache.deleteMany();
});

const fetched = async (text: string, fresh = false) => {
  const { snapshot, scripts } = await fetchEmbed(acting(editor), { text, fresh });
  return { text: snapshot.content.text, status: snapshot.status, scripts };
};

describe('fetchEmbed', () => {
  it('asks once for everybody who pastes the same, whatever its form, and anew for who wants that', async () => {
    answers.set('/publish.x.com/oembed', words('The ferry is late.'));
    const once = await fetched(post);
    expect(once).toEqual({ text: 'The ferry is late.', status: 'fetched', scripts: null });
    answers.set('/publish.x.com/oembed', words('Edited.'));
    expect(await fetched('https://mobile.twitter.com/ana_brandt/status/1541815603606036480?s=20')).toEqual(
      once,
    );
    expect(asked()).toHaveLength(1);
    expect((await fetched(post, true)).text).toBe('Edited.');
    expect((await fetched(post)).text).toBe('Edited.');
  });

  it('keeps no failure: a platform that is back is asked again', async () => {
    answers.set('/publish.x.com/oembed', refuse(503));
    expect((await fetched(post)).status).toBe('not-fetched');
    answers.set('/publish.x.com/oembed', words('Back.'));
    expect((await fetched(post)).text).toBe('Back.');
  });

  it('takes the address of an embed code alone, and says whose scripts it left out', async () => {
    answers.set('/publish.x.com/oembed', words('Late.'));
    const code = `<blockquote class="twitter-tweet"><a href="${post}">May</a></blockquote><script src="https://metrics.example/t.js"></script>`;
    expect(await fetched(code)).toEqual({ text: 'Late.', status: 'fetched', scripts: ['metrics.example'] });
    const { fetchCache } = database();
    expect(JSON.stringify(await fetchCache.findMany())).not.toMatch(/script|metrics/);
  });

  it('gives what can be published as a link when the platform is down', async () => {
    answers.set('/publish.x.com/oembed', (request) => request.socket.destroy());
    const { snapshot } = await fetchEmbed(acting(editor), { text: post });
    const block = { id: newBlockId(), type: 'embed', version: 1, ...snapshot.content };
    const id = await readyStory(acting(editor), {}, body(block));
    const [, section = '', slug = ''] = (await publishNow(acting(editor), id)).split('/');
    expect((await getStory(section, slug))?.document.blocks).toMatchObject([{ type: 'embed', url: post }]);
  });

  it.each(['', 'no address', 'javascript:alert(1)', '<script src="https://evil.example/x.js"></script>'])(
    'refuses %j',
    async (text) => {
      expect((await refusal(fetchEmbed(acting(editor), { text }))).code).toBe('address-refused');
      expect(asked()).toEqual([]);
    },
  );
});

it('keeps answers for their time, and not more of them than it may', async () => {
  const at = new Date('2026-05-12T09:00:00Z');
  const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
  await keepFetched('a', { text: 'nul \u0000 and half \ud800' }, later(60));
  await keepFetched('b', [1], later(10));
  expect(await readFetched('a', later(59))).toEqual({ text: 'nul \u0000 and half \ud800' });
  expect(await readFetched('a', later(60))).toBeUndefined();
  await dropOldFetched(later(30));
  expect(await database().fetchCache.count()).toBe(1);
  await database().$executeRaw`
    INSERT INTO "FetchCache" (key, value, "expiresAt")
    SELECT 'n' || n, '0', ${later(90)} FROM generate_series(1, 5100) AS n`;
  await dropOldFetched(later(30));
  expect(await database().fetchCache.count()).toBe(5_000);
});
