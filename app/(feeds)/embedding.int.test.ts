import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import { acting, publishNow, readyStory } from '@/lib/newsroom/test-support/desk';
import { unpublishStory } from '@/lib/newsroom/unpublish-story';
import type { Viewer } from '@/lib/policy/viewer';
import { GET as askOEmbed } from './api/oembed/route';
import { GET as getCard } from './embed/[id]/route';

let editor: Viewer;
let id: string;
let path: string;
const origin = 'http://localhost:3000';

beforeAll(async () => {
  editor = await addColleague('editor');
  id = await readyStory(acting(editor), { headline: 'The ferry is back' });
  path = await publishNow(acting(editor), id);
});

const oembed = (question: Record<string, string>) =>
  askOEmbed(new Request(`${origin}/api/oembed?${new URLSearchParams(question)}`));
const card = (which: string) =>
  getCard(new Request(`${origin}/embed/${which}`), { params: Promise.resolve({ id: which }) });

describe('oEmbed', () => {
  it('answers for a story, as JSON and as XML, to any page that asks', async () => {
    const json = await oembed({ url: `${origin}${path}?utm_source=x#top`, maxwidth: '400' });
    expect(json.status).toBe(200);
    expect(json.headers.get('content-type')).toContain('application/json');
    expect(json.headers.get('access-control-allow-origin')).toBe('*');
    expect(await json.json()).toMatchObject({ type: 'rich', title: 'The ferry is back', width: 400 });
    const xml = await oembed({ url: origin + path, format: 'xml' });
    expect(xml.headers.get('content-type')).toContain('text/xml');
    expect(await xml.text()).toContain('<title>The ferry is back</title>');
  });

  it('takes an address as pages do: in capitals, and with a slash at its end', async () => {
    for (const url of [`${origin}${path}/`, `${origin}${path.toUpperCase()}`, `${origin}${path}/?a=b`]) {
      expect((await oembed({ url })).status).toBe(200);
    }
    expect((await oembed({ url: `${origin}/desk/` })).status).toBe(401);
  });

  it('takes a size that is none for one that was left out', async () => {
    const usual = await (await oembed({ url: origin + path })).json();
    for (const maxwidth of ['-1', '0', 'wide']) {
      expect(await (await oembed({ url: origin + path, maxwidth })).json()).toEqual(usual);
    }
  });

  it.each(['json', 'xml'])('says whether the %s is what somebody has already', async (format) => {
    const question = new URLSearchParams({ url: origin + path, format });
    const ask = (headers: HeadersInit = {}) =>
      askOEmbed(new Request(`${origin}/api/oembed?${question}`, { headers }));
    const etag = (await ask()).headers.get('etag') ?? '';
    expect(etag).toMatch(/^".+"$/);
    const known = await ask({ 'if-none-match': etag });
    expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await ask({ 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('follows an address that the story had before', async () => {
    await database().address.create({
      data: { path: '/old/ferry', storyId: id, answer: 'redirect', target: path, usedAt: new Date() },
    });
    expect((await oembed({ url: `${origin}/old/ferry` })).status).toBe(200);
  });

  it.each([
    ['a page that there isn’t', { url: `${origin}/no/story` }, 404],
    ['a page that is no story', { url: `${origin}/` }, 404],
    ['somebody else’s page', { url: 'https://elsewhere.example/city/now' }, 404],
    ['something that is no address', { url: 'http://[' }, 404],
    ['a script', { url: 'javascript:alert(1)' }, 404],
    ['the desk', { url: `${origin}/desk/stories/1` }, 401],
    ['a draft', { url: `${origin}/preview/link/abc` }, 401],
    ['another format', { url: `${origin}/`, format: 'yaml' }, 501],
    ['nothing', {}, 400],
  ])('asked for %s answers %j by %i', async (_what, question, status) => {
    expect((await oembed(question as Record<string, string>)).status).toBe(status);
  });
});

describe('the card of a story', () => {
  it('offers itself to be kept as long as the story stays as it is', async () => {
    const answer = await card(id);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('edge-tags')).toContain(`story:${id}`);
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toContain('The ferry is back');
  });

  it('is not there for drafts and for ids that nobody has', async () => {
    const draft = await readyStory(acting(editor));
    for (const none of [draft, newId(), 'x', `${id}\n`, '../..']) expect((await card(none)).status).toBe(404);
  });

  it('is gone with the story', async () => {
    await unpublishStory(acting(editor), { id, answer: 'gone', target: '' });
    const answer = await card(id);
    expect(answer.status).toBe(410);
    expect(answer.headers.get('edge-tags')).toContain(`story:${id}`);
    expect(await answer.text()).not.toContain('The ferry is back');
    expect((await oembed({ url: origin + path })).status).toBe(404);
  });
});
