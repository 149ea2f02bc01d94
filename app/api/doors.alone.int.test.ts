import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { goldenStory } from '@/blocks/golden-story';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { newId } from '@/lib/kit/ids';
import { acting, newStory, publishNow, readyStory } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { GET as readDraft, PUT as saveDraft } from './drafts/[id]/route';
import { POST as fetchEmbed } from './embeds/route';
import { GET as listHelplines } from './helplines/route';
import { POST as linkStates } from './link-states/route';
import { GET as findStories } from './stories/route';
import { answer, at, request, signedIn } from './test-support/door-call';
import { PUT as saveUpdate } from './updates/[id]/route';

vi.mock('@/lib/auth/get-viewer', async () => (await import('./test-support/door-call')).whoIsThere);

let writer: Viewer;
let colleague: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
  colleague = await addColleague('writer');
});
beforeEach(() => {
  signedIn.viewer = writer;
});

const put = async (id: string, content: BodyInit, headers?: Record<string, string>) =>
  answer(await saveDraft(request('PUT', `/api/drafts/${id}`, content, headers), at({ id })));
const saveOf = (baseVersion: number, given: object = {}) =>
  JSON.stringify({
    baseVersion,
    saveId: randomUUID(),
    fields: emptyFields(),
    document: goldenStory,
    ...given,
  });
const linked = (href: string) => ({
  version: 1,
  blocks: [
    { id: 'p', type: 'paragraph', version: 1, text: [{ text: 'x', marks: [{ type: 'link', href }] }] },
  ],
});

describe('PUT /api/drafts/{id}', () => {
  it('saves, and answers a stale version with both at hand', async () => {
    const id = await newStory(acting(writer));
    const fields = { ...emptyFields(), headline: 'Theirs' };
    expect(await put(id, saveOf(0, { fields }))).toMatchObject({
      status: 200,
      version: 1,
      cache: 'private, no-store',
    });
    const stale = await put(id, saveOf(0));
    expect(stale).toMatchObject({ status: 409, code: 'stale-version' });
    expect(stale.detail).toMatchObject({
      base: 0,
      current: { version: 1, fields, document: goldenStory, savedBy: writer.name },
    });
  });

  it.each<[string, number, string, () => BodyInit]>([
    ['no JSON', 400, 'invalid-json', () => '{"baseVersion": 1,'],
    ['nothing', 400, 'invalid-json', () => ''],
    ['50 MB', 413, 'too-large', () => `"${'x'.repeat(50_000_000)}"`],
    ['20,000 levels', 400, 'too-deep', () => `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    [
      'a script for a link',
      400,
      'invalid-document',
      () => saveOf(1, { document: linked('javascript:alert(1)') }),
    ],
    ['a version that is no number', 400, 'bad-request', () => saveOf(1, { baseVersion: 1e300 })],
    ['fields of another kind', 400, 'invalid-fields', () => saveOf(1, { fields: [] })],
  ])('refuses %s with %i and leaves the stored version alone', async (_, status, code, content) => {
    const id = await newStory(acting(writer));
    await put(id, saveOf(0));
    const before = await database().story.findUnique({ where: { id } });
    const refused = await put(id, content());
    expect(refused).toMatchObject({ status, code });
    expect(refused.message).toMatch(/\.$/);
    expect(await database().story.findUnique({ where: { id } })).toEqual(before);
    expect(await database().revision.count({ where: { storyId: id } })).toBe(1);
  });

  it('refuses what another site’s page asks for, and strangers', async () => {
    const id = await newStory(acting(writer));
    expect(await put(id, saveOf(0), { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 });
    expect(await put(id, saveOf(0), {})).toMatchObject({ status: 403, code: 'foreign-origin' });
    signedIn.viewer = null;
    expect(await put(id, saveOf(0))).toMatchObject({ status: 401, code: 'not-signed-in' });
    expect(await database().revision.count({ where: { storyId: id } })).toBe(0);
  });
});

describe('a draft by its address', () => {
  it('is for nobody without the right to it, who learn nothing of it', async () => {
    const id = await newStory(acting(writer));
    await put(id, saveOf(0, { fields: { ...emptyFields(), headline: 'Quisquilia' } }));
    const read = async (story: string) =>
      answer(await readDraft(request('GET', `/api/drafts/${story}`), at({ id: story })));
    expect(await read(id)).toMatchObject({ status: 200, fields: { headline: 'Quisquilia' } });
    for (const viewer of [null, colleague]) {
      signedIn.viewer = viewer;
      const refused = await read(id);
      expect(refused).toMatchObject({ status: 404, code: 'not-found', detail: {} });
      for (const other of [newId(), 'nonsense', "' OR 1=1"]) expect(await read(other)).toEqual(refused);
    }
    signedIn.viewer = colleague;
    expect(await put(id, saveOf(1))).toMatchObject({ status: 404, detail: {} });
    expect(await put('nonsense', saveOf(1))).toMatchObject({ status: 404, detail: {} });
  });
});

describe('PUT /api/updates/{id}', () => {
  it('refuses as the door for drafts does', async () => {
    const door = async (id: string, content: BodyInit) =>
      answer(await saveUpdate(request('PUT', `/api/updates/${id}`, content), at({ id })));
    const save = (given: object) =>
      JSON.stringify({ baseVersion: 0, saveId: randomUUID(), headline: '', document: goldenStory, ...given });
    expect(await door(newId(), save({}))).toMatchObject({ status: 404, code: 'not-found' });
    expect(await door('nonsense', save({}))).toMatchObject({ status: 404, code: 'not-found' });
    expect(await door(newId(), '{')).toMatchObject({ status: 400, code: 'invalid-json' });
    expect(await door(newId(), save({ headline: 7 }))).toMatchObject({ status: 400, code: 'invalid-fields' });
    signedIn.viewer = null;
    expect(await door(newId(), save({}))).toMatchObject({ status: 401 });
  });
});

describe('/api/link-states', () => {
  const ask = async (content: string) =>
    answer(await linkStates(request('POST', '/api/link-states', content)));

  it('tells staff what is known, and asks nobody meanwhile', async () => {
    const address = 'https://never-asked.example/a';
    expect(await ask(JSON.stringify({ addresses: [address] }))).toMatchObject({
      status: 200,
      links: [{ id: address, answer: 'waiting', status: null, on: null }],
    });
    for (const odd of ['null', '{"addresses": [7]}', '{"addresses": ["javascript:alert(1)"]}']) {
      expect(await ask(odd)).toMatchObject({ status: 400, code: 'bad-request' });
    }
    signedIn.viewer = null;
    expect(await ask('{"addresses": []}')).toMatchObject({ status: 401 });
  });
});

describe('/api/stories', () => {
  const find = async (query: string) => {
    const response = await findStories(request('GET', `/api/stories?${new URLSearchParams({ query })}`));
    return (await response.json()) as { stories?: { id: string; address: string }[]; code?: string };
  };

  it('finds what readers can open, by the words that they see, with its whole address', async () => {
    const id = await readyStory(acting(colleague), { headline: 'Lighthouse keepers count gannets' });
    const before = await find('gannets keepers');
    await publishNow(acting(colleague), id);
    const after = await find('gannets KEEPERS');
    expect(before).toEqual({ stories: [] });
    expect(after.stories).toEqual([
      {
        id,
        headline: 'Lighthouse keepers count gannets',
        section: expect.any(String),
        address: expect.stringMatching(
          /^http:\/\/localhost:\d+\/[a-z0-9-]+\/lighthouse-keepers-count-gannets$/,
        ),
      },
    ]);
  });

  it('is for staff', async () => {
    signedIn.viewer = null;
    expect(await find('gannets')).toMatchObject({ code: 'not-found' });
  });
});

describe('the other doors', () => {
  it('are for staff', async () => {
    const embed = async (content: string) =>
      answer(await fetchEmbed(request('POST', '/api/embeds', content)));
    expect(await embed('{"text": 7}')).toMatchObject({ status: 400, code: 'bad-request' });
    expect(await embed('null')).toMatchObject({ status: 400, code: 'bad-request' });
    expect(await embed('{"text": "no address in here"}')).toMatchObject({
      status: 400,
      code: 'address-refused',
    });
    expect(await embed(JSON.stringify({ text: 'x'.repeat(300_000) }))).toMatchObject({ status: 413 });
    expect((await listHelplines(request('GET', '/api/helplines'))).status).toBe(200);
    signedIn.viewer = null;
    expect(await embed('{"text": "https://example.org"}')).toMatchObject({ status: 401 });
    expect((await listHelplines(request('GET', '/api/helplines'))).status).toBe(404);
  });

  it('hide an error that nobody expected', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const story = vi.spyOn(database(), '$transaction').mockRejectedValue(new Error('secret-host refused'));
    const refused = await put(newId(), saveOf(0));
    story.mockRestore();
    expect(refused).toMatchObject({ status: 500, code: 'unexpected', detail: {} });
    expect(JSON.stringify(refused)).not.toContain('secret-host');
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
