import { beforeAll, expect, it } from 'vitest';
import { GET } from '@/app/(feeds)/logo/[file]/route';
import { database } from '@/lib/data/client';
import { getSiteSettings } from '@/lib/data/desk/site/get-site-settings';
import { getSitePreview } from '@/lib/data/preview/get-site-preview';
import { decideAddress } from '@/lib/data/public/decide-address';
import { getPolicy } from '@/lib/data/public/get-policy';
import { getSite } from '@/lib/data/public/get-site';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { logoAddress } from '@/lib/document/site/site-logo';
import { type SiteSettings, siteSettingsSchema, usualSettings } from '@/lib/document/site/site-settings';
import { problemText } from '@/lib/kit/messages/problems';
import { publisherJsonLd } from '@/lib/output/people-json-ld';
import { sharp } from '@/lib/photos/sharp';
import type { Viewer } from '@/lib/policy/viewer';
import { addRedirects } from '../add-redirects';
import { cardOf } from '../share-cards/card-recipe';
import { acting, refusal } from '../test-support/desk';
import { tagsDropped } from '../test-support/page-drops';
import { receiveLogo } from './receive-logo';
import { previewSiteSettings, setSiteSettings } from './set-site-settings';

let admin: Viewer;
let editor: Viewer;

const settings = (change: Partial<SiteSettings> = {}): SiteSettings => ({
  name: 'The Aune Post',
  tagline: '',
  description: 'News from the bay.',
  language: 'en',
  zone: 'UTC',
  ...usualSettings,
  policies: [],
  ...change,
});

beforeAll(async () => {
  admin = await addColleague('admin');
  editor = await addColleague('editor');
  const site = { name: 'Before', tagline: '', zone: 'UTC' };
  await database().site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site });
});

it('are looked at by administrators alone before they change a page', async () => {
  const site = await getSite();
  expect(await getSitePreview(admin, site)).toBeNull();
  const work = () => previewSiteSettings(acting(admin), settings({ name: 'After' }));
  expect(await tagsDropped(work)).toEqual([]);
  expect((await getSite()).name).toBe('Before');
  expect(await getSitePreview(admin, site)).toMatchObject({ name: 'After', zone: 'UTC' });
  expect(await getSitePreview(editor, site)).toBeNull();
  expect(await getSitePreview(null, site)).toBeNull();
});

it('make no page of a policy at an address that leads elsewhere', async () => {
  await addRedirects(acting(editor), [{ line: 1, from: '/policies/diversity', to: '/about' }]);
  const policies = [{ kind: 'diversity' as const, title: '', text: 'All of us.' }];
  const { code, detail } = await refusal(setSiteSettings(acting(admin), settings({ policies })));
  expect([code, detail]).toEqual(['address-redirects', { path: '/policies/diversity', target: '/about' }]);
  expect(await getPolicy('diversity')).toBeNull();
});

it('change every page at once, and can be taken back', async () => {
  const policies = [
    { kind: 'ethics' as const, title: '', text: 'We say what we know.' },
    { kind: 'ownership' as const, title: 'Who pays', text: 'Readers do.' },
  ];
  const social = ['https://social.example/@aune'];
  let before: SiteSettings | undefined;
  const work = async () => {
    const given = settings({ policies, social, logo: '<svg viewBox="0 0 1 1"/>' });
    ({ before } = await setSiteSettings(acting(admin), given));
  };
  expect(await tagsDropped(work)).toEqual([
    'address:/policies/ethics',
    'address:/policies/ownership',
    'site',
  ]);
  const site = await getSite();
  expect(site).toMatchObject({
    name: 'The Aune Post',
    look: { logo: '<svg viewBox="0 0 1 1"></svg>', social },
  });
  expect(site.look.policies).toEqual([
    { kind: 'ethics', title: '' },
    { kind: 'ownership', title: 'Who pays' },
  ]);
  expect(await getPolicy('ethics')).toMatchObject({ text: 'We say what we know.' });
  expect(await decideAddress('/policies/ethics')).toEqual({ answer: 'page' });
  expect(await decideAddress('/policies/privacy')).toEqual({ answer: 'missing' });
  expect(publisherJsonLd(site)).toMatchObject({
    publishingPrinciples: `${site.origin}/policies/ethics`,
    ethicsPolicy: `${site.origin}/policies/ethics`,
    ownershipFundingInfo: `${site.origin}/policies/ownership`,
    sameAs: social,
  });
  const { changedAt } = (await getPolicy('ethics')) ?? {};
  await setSiteSettings(acting(admin), settings({ policies: policies.slice(0, 1) }));
  expect((await getPolicy('ethics'))?.changedAt).toBe(changedAt);
  expect(await getPolicy('ownership')).toBeNull();
  await setSiteSettings(acting(admin), before ?? settings());
  expect(await getSiteSettings(admin)).toEqual(before);
});

/** A PNG of one colour on a clear ground, as a request brings it. */
async function logoOf(colour: string): Promise<Request> {
  const part = { create: { width: 140, height: 120, channels: 4 as const, background: colour } };
  const input = await sharp(part).png().toBuffer();
  const bytes = await sharp({ create: { ...part.create, width: 500, background: '#0000' } })
    .composite([0, 160].map((left) => ({ input, left, top: 0 })))
    .png()
    .toBuffer();
  return new Request('http://localhost/api/logo', { method: 'POST', body: new Uint8Array(bytes) });
}

it('have a picture as the logo, which readers and crawlers get as it was made here', async () => {
  const day = await receiveLogo(acting(admin), await logoOf('#10243f'));
  const night = await receiveLogo(acting(admin), await logoOf('#f0f0f0'));
  const drops = await tagsDropped(() =>
    setSiteSettings(acting(admin), settings({ logoPicture: { day: { ...day, width: 1_000 }, night } })),
  );
  expect(drops).toContain('site');
  const site = await getSite();
  expect(site.look.logoPicture).toEqual({ day, night });
  const url = `${site.origin}${logoAddress(day.name, 'large')}`;
  expect(publisherJsonLd(site).logo).toEqual({ '@type': 'ImageObject', url, width: '300', height: '120' });
  const get = (file: string) => GET(new Request(url), { params: Promise.resolve({ file }) });
  for (const [size, height] of [
    ['large', 120],
    ['small', 72],
  ] as const) {
    const answer = await get(logoAddress(day.name, size).slice('/logo/'.length));
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ height });
  }
  for (const file of [`${'0'.repeat(32)}.webp`, `${day.name}.png`, '..%2Fsecret', ''])
    expect((await get(file)).status).toBe(404);
  // On a card it stands as it does by day, unless it couldn't be seen there.
  const story = { headline: 'Ferry', language: 'en', section: { slug: 'city', name: 'City' } } as StoryPage;
  expect(cardOf(story, site, []).logo).toBe(day.name);
  const pale = { ...site, look: { ...site.look, logoPicture: { day: night, night: null } } };
  expect(cardOf(story, pale, []).logo).toBe('');
});

it('name no logo that isn’t there, and take none from anybody else', async () => {
  const logo = { name: 'f'.repeat(32), width: 1, height: 1, unseen: { day: false, night: false } };
  for (const work of [setSiteSettings, previewSiteSettings]) {
    const wanted = settings({ logoPicture: { day: logo, night: null } });
    expect((await refusal(work(acting(admin), wanted))).code).toBe('logo-gone');
  }
  const refused = await refusal(receiveLogo(acting(editor), await logoOf('#10243f')));
  expect(refused).toMatchObject({ code: 'not-allowed', detail: { only: 'admin' } });
  expect(problemText('not-allowed', refused.detail)).toContain('An administrator can do it');
});

it('forget logos that nothing has named for long', async () => {
  const first = await receiveLogo(acting(admin), await logoOf('#123456'));
  const named = await receiveLogo(acting(admin), await logoOf('#234567'));
  await setSiteSettings(acting(admin), settings({ logoPicture: { day: named, night: null } }));
  const later = { viewer: admin, now: () => new Date(Date.now() + 61 * 86_400_000) };
  await receiveLogo(later, await logoOf('#345678'));
  const left = await database().logoFile.findMany({ select: { name: true } });
  const names = left.map(({ name }) => name);
  expect(names).toContain(named.name);
  expect(names).not.toContain(first.name);
});

it('are an administrator’s, and hold nothing that could harm a page', async () => {
  expect((await refusal(setSiteSettings(acting(editor), settings()))).code).toBe('not-allowed');
  expect((await refusal(previewSiteSettings(acting(editor), settings()))).code).toBe('not-allowed');
  const logo = '<svg viewBox="0 0 1 1"><script>x</script></svg>';
  expect((await refusal(setSiteSettings(acting(admin), settings({ logo })))).code).toBe('logo-refused');
});

it.each<[string, Partial<SiteSettings>]>([
  [
    'a colour that is too faint',
    { colours: { ...usualSettings.colours, accent: { day: '#ffcc00', night: '#ffcc00' } } },
  ],
  [
    'a colour that is none',
    { colours: { ...usualSettings.colours, accent: { day: 'red;}', night: '#f58b74' } } },
  ],
  ['a link that runs something', { footer: [{ text: 'x', url: 'javascript:alert(1)' }] }],
  ['a path out of the site', { navigation: [{ text: 'x', url: '//evil.example' }] }],
  ['a profile that is no address', { social: ['not an address'] }],
  ['a policy twice', { policies: [0, 1].map(() => ({ kind: 'ethics' as const, title: '', text: '' })) }],
  ['no name', { name: '  ' }],
])('refuses %s', (_name, change) => {
  expect(siteSettingsSchema.safeParse(settings(change)).success).toBe(false);
});
