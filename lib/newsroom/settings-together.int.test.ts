import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { readSiteSettings } from '@/lib/data/site-settings';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { defaultCrawlers } from '@/lib/document/crawler-settings';
import { defaultCreditStyle } from '@/lib/document/credit-style';
import { defaultEmbedSettings } from '@/lib/document/embed-settings';
import type { SiteSettings } from '@/lib/document/site/site-settings';
import { defaultStoryStyle } from '@/lib/document/story-style';
import type { Viewer } from '@/lib/policy/viewer';
import { setPings } from './outbox/set-pings';
import { setSignInSettings } from './people/set-sign-in-settings';
import { setCrawlers } from './set-crawlers';
import { setEmbedSettings } from './set-embed-settings';
import { setPhotoSettings } from './set-photo-settings';
import { setStoryStyle } from './set-story-style';
import { setSiteSettings } from './site/set-site-settings';
import { acting, refusal } from './test-support/desk';

let ada: Viewer;
let ben: Viewer;

beforeAll(async () => {
  ada = await addColleague('admin');
  ben = await addColleague('admin');
  const site = { name: 'The Aune Post', tagline: '', zone: 'UTC' };
  await database().site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site });
});

describe('two administrators who opened the same settings', () => {
  const policy = { kind: 'ethics' as const, title: '', text: 'We say what we know.' };

  it('both keep what they changed in the site, and each takes back their own alone', async () => {
    const base = await readSiteSettings();
    const { colours } = base;
    const toned = { ...colours, tones: colours.tones.with(2, { day: '#111111', night: '#eeeeee' }) };
    const accented = { ...colours, accent: { day: '#222222', night: '#dddddd' } };
    const first: SiteSettings = { ...base, tagline: 'Every tide', colours: toned, policies: [policy] };
    const { before, after } = await setSiteSettings(acting(ada), first, base);
    expect([before, after]).toEqual([base, first]);
    const imprint = { kind: 'imprint' as const, title: '', text: 'Quay 4' };
    const wanted = { ...base, description: 'Of the bay.', colours: accented, policies: [imprint] };
    const second = await setSiteSettings(acting(ben), wanted, base);
    expect(second.after).toEqual({
      ...first,
      description: 'Of the bay.',
      colours: { ...accented, tones: toned.tones },
      policies: [policy, imprint],
    });
    expect(await readSiteSettings()).toEqual(second.after);
    await setSiteSettings(acting(ada), before, after);
    expect(await readSiteSettings()).toEqual(wanted);
    await setSiteSettings(acting(ben), second.before, second.after);
    expect(await readSiteSettings()).toEqual(base);
  });

  it('are told of what both changed, and nothing is stored until somebody has chosen', async () => {
    const base = await readSiteSettings();
    await setSiteSettings(acting(ada), { ...base, tagline: 'Every tide', name: 'The Tide' }, base);
    const mine = { ...base, tagline: 'Every day', description: 'Mine' };
    const problem = await refusal(setSiteSettings(acting(ben), mine, base));
    expect(problem).toMatchObject({ code: 'settings-changed', status: 409 });
    expect(problem.detail).toEqual({
      fields: ['tagline'],
      current: { ...base, tagline: 'Every tide', name: 'The Tide' },
      mine: { ...mine, name: 'The Tide' },
      theirs: { ...mine, tagline: 'Every tide', name: 'The Tide' },
    });
    expect(await readSiteSettings()).toMatchObject({ tagline: 'Every tide', description: base.description });
    const detail = problem.detail as { mine: SiteSettings; current: SiteSettings };
    await setSiteSettings(acting(ben), detail.mine, detail.current);
    expect(await readSiteSettings()).toEqual(detail.mine);
  });

  it('who save at the same moment lose nothing', async () => {
    const base = await readSiteSettings();
    await Promise.all([
      setSiteSettings(acting(ada), { ...base, footerText: 'Small' }, base),
      setSiteSettings(acting(ben), { ...base, headlines: 'sans' }, base),
    ]);
    expect(await readSiteSettings()).toMatchObject({ footerText: 'Small', headlines: 'sans' });
  });

  it('both keep what they changed elsewhere, too', async () => {
    const crawlers = defaultCrawlers;
    await setCrawlers(acting(ada), { ...crawlers, aiTraining: false }, crawlers);
    const both = await setCrawlers(acting(ben), { ...crawlers, securityContact: 'a@b.example' }, crawlers);
    expect(both.after).toEqual({ ...crawlers, aiTraining: false, securityContact: 'a@b.example' });

    const photos = { creditStyle: defaultCreditStyle, labelAi: true };
    const capital = { ...defaultCreditStyle, capitals: 'all' as const };
    await setPhotoSettings(acting(ada), { ...photos, creditStyle: capital }, photos);
    const bracketed = { ...defaultCreditStyle, brackets: true };
    const style = await setPhotoSettings(acting(ben), { labelAi: false, creditStyle: bracketed }, photos);
    expect(style.after).toEqual({ labelAi: false, creditStyle: { ...capital, brackets: true } });

    const story = defaultStoryStyle;
    await setStoryStyle(acting(ada), { ...story, history: 'words' }, story);
    const told = await setStoryStyle(acting(ben), { ...story, updatesAt: 'top' }, story);
    expect(told.after).toEqual({ history: 'words', updatesAt: 'top' });
    expect((await refusal(setStoryStyle(acting(ada), { ...story, history: 'headlines' }, story))).code).toBe(
      'settings-changed',
    );

    const embeds = { ...defaultEmbedSettings, off: ['one'] };
    await setEmbedSettings(acting(ada), embeds);
    await setEmbedSettings(acting(ada), { ...embeds, off: [] }, embeds);
    const off = await setEmbedSettings(acting(ben), { ...embeds, off: ['one', 'two'] }, embeds);
    expect(off.after.off).toEqual(['two']);

    const none = { hub: '', indexNow: '' };
    await setPings(acting(ada), { ...none, hub: 'https://hub.example/' }, none);
    const pings = await setPings(acting(ben), { ...none, indexNow: 'https://index.example/' }, none);
    expect(pings.after).toEqual({ hub: 'https://hub.example/', indexNow: 'https://index.example/' });

    const open = { secondFactorRoles: [] };
    await setSignInSettings(acting(ada), { secondFactorRoles: ['editor'] }, open);
    const roles = await setSignInSettings(acting(ben), { secondFactorRoles: ['writer'] }, open);
    expect(new Set(roles.after.secondFactorRoles)).toEqual(new Set(['editor', 'writer']));
  });
});
