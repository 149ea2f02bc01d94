import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getStoryHistory } from '@/lib/data/public/get-story-history';
import { readSiteDraft, readSiteSettings } from '@/lib/data/site-settings';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { config } from '@/lib/kit/config';
import type { Viewer } from '@/lib/policy/viewer';
import { previewSiteSettings, setSiteSettings } from '../site/set-site-settings';
import { acting, body, publishNow, readyStory, write } from '../test-support/desk';
import { unpublishStory } from '../unpublish-story';
import { editSection } from './edit-section';
import { makeSection } from './make-section';
import { removeSection } from './remove-section';

let admin: Viewer;
let made = 0;
const words = { slug: '', description: '', tone: 0, hidden: false };

async function make() {
  made += 1;
  return makeSection(acting(admin), { ...words, name: `Number ${made}` });
}
async function rename(id: string, name: string) {
  const { version } = await database().section.findUniqueOrThrow({ where: { id } });
  return editSection(acting(admin), { ...words, id, name, baseVersion: version });
}
const linked = (settings: Pick<SiteSettings, 'navigation' | 'footer'> | null) =>
  [settings?.navigation, settings?.footer].map((links) => links?.map(({ url }) => url));

beforeAll(async () => {
  admin = await addColleague('admin');
});
beforeEach(async () => {
  await database().site.deleteMany();
  await database().site.create({ data: { id: 1, name: 'Ledger', tagline: '' } });
});

describe('links of the navigation and the footer', () => {
  it('lead to a section wherever it goes, also those that somebody is trying out', async () => {
    const [from, to] = [await make(), await make()];
    const elsewhere = ['/corrections', `/${from.slug}/a-story`, `https://elsewhere.example/${from.slug}`];
    const settings: SiteSettings = {
      ...(await readSiteSettings()),
      navigation: [`/${from.slug}`, ...elsewhere].map((url) => ({ text: 'A link', url })),
      footer: [`${config.origin()}/${from.slug}`, `/${from.slug}/`].map((url) => ({ text: 'A link', url })),
    };
    await setSiteSettings(acting(admin), settings);
    await previewSiteSettings(acting(admin), { ...settings, navigation: [] });
    const { slug } = await rename(from.id, 'Renamed');
    const at = (path: string) => [
      [path, ...elsewhere],
      [`${config.origin()}${path}`, path],
    ];
    expect(slug).toBe('renamed');
    expect(linked(await readSiteSettings())).toEqual(at('/renamed'));
    expect(linked(await readSiteDraft())).toEqual([[], at('/renamed')[1]]);
    await readyStory(acting(admin), { headline: 'It moves', sectionId: from.id });
    await removeSection(acting(admin), { id: from.id, moveToId: to.id });
    expect(linked(await readSiteSettings())).toEqual(at(`/${to.slug}`));
    // All else of the settings is as it was.
    const { navigation: _, footer: __, ...others } = await readSiteSettings();
    const { navigation: ___, footer: ____, ...before } = settings;
    expect(others).toEqual(before);
  });
});

describe('what leads to a section that goes', () => {
  it('leads on, with whatever follows the address: of a story that was taken down too', async () => {
    const [from, to] = [await make(), await make()];
    const id = await readyStory(acting(admin), { headline: 'Taken down' });
    const path = await publishNow(acting(admin), id);
    const redirectTo = `/${from.slug}?before=abc`;
    await unpublishStory(acting(admin), { id, answer: 'redirect', target: redirectTo, notice: '' });
    await readyStory(acting(admin), { headline: 'It moves', sectionId: from.id });
    await removeSection(acting(admin), { id: from.id, moveToId: to.id });
    expect((await database().address.findUniqueOrThrow({ where: { path } })).target).toBe(`/${to.slug}`);
  });
});

describe('the history of a story whose section was taken away', () => {
  it('doesn’t call it a change of the next edit that it stands in another one', async () => {
    const [from, to] = [await make(), await make()];
    const id = await readyStory(acting(admin), { headline: 'The ferry turns', sectionId: from.id });
    const path = await publishNow(acting(admin), id);
    await removeSection(acting(admin), { id: from.id, moveToId: to.id });
    const [, section = '', slug = ''] = path.split('/');
    await write(acting(admin), id, { headline: 'The ferry turns', sectionId: from.id }, body('Other words.'));
    await publishNow(acting(admin), id);
    const history = await getStoryHistory(section, slug, null, 'words');
    const [newest] = history?.entries ?? [];
    expect(newest).toMatchObject({ kind: 'changed', difference: { parts: ['text'] } });
  });
});
