import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type SiteSettings, siteSettingsSchema, usualSettings } from './site-settings';
import { wishedSiteSchema } from './wished-site';

const settings = (change: Partial<SiteSettings> = {}): SiteSettings => ({
  ...{ name: 'The Aune Post', tagline: '', description: '', language: 'en-GB', zone: 'Europe/London' },
  ...usualSettings,
  ...{ policies: [], ...change },
});
const faults = (change: Partial<SiteSettings>) =>
  z
    .safeParse(wishedSiteSchema, settings(change))
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];
const link = (url: string, text = 'Words') => ({ navigation: [{ text, url }] });
const faint = { day: '#ffcc00', night: '#f58b74' };

describe('settings of a site that somebody wants', () => {
  it.each<[string, Partial<SiteSettings>, [string, string][]]>([
    ['a name of spaces', { name: '   ' }, [['name', 'missing']]],
    ['a name that nobody sees', { name: '\u200b\u202e' }, [['name', 'missing']]],
    ['a link without words', link('/corrections', ' '), [['navigation.0.text', 'missing']]],
    ['a link without an address', link(' '), [['navigation.0.url', 'missing']]],
    ['a path without its stroke', link('archive'), [['navigation.0.url', 'address']]],
    ['capitals', link('/Archive'), [['navigation.0.url', 'capitals']]],
    ['a path of other marks', link('/search results'), [['navigation.0.url', 'path']]],
    ['a long path', link(`/${'a'.repeat(200)}`), [['navigation.0.url', 'too-long']]],
    ['another site in disguise', link('//evil'), [['navigation.0.url', 'address']]],
    ['mail', link('mailto:a@b.example'), [['navigation.0.url', 'address']]],
    ['a script', link('javascript:alert(1)'), [['navigation.0.url', 'address']]],
    [
      'nine links',
      { navigation: Array.from({ length: 9 }, () => ({ text: 'x', url: '/x' })) },
      [['navigation', 'too-many']],
    ],
    [
      'profiles that are none, or given twice',
      { social: ['http://a.example/', 'https://b.example/', 'https://b.example'] },
      [['social.0', 'profile']],
    ],
    [
      'a profile given twice',
      { social: ['https://b.example/', 'https://b.example'] },
      [['social.1', 'twice']],
    ],
    [
      'a faint colour',
      { colours: { ...usualSettings.colours, accent: faint } },
      [['colours.accent.day', 'too-faint']],
    ],
    [
      'a policy that says nothing',
      { policies: [{ kind: 'ethics', title: 'Ethics', text: ' \n' }] },
      [['policies.0.text', 'missing']],
    ],
  ])('say where %s is wrong, and how', (_, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  it('have names without marks that turn the page around them', () => {
    const read = z.parse(wishedSiteSchema, settings({ name: 'The \u202eTide', tagline: 'E\u200bvery day' }));
    expect(read).toMatchObject({ name: 'The Tide', tagline: 'Every day' });
  });

  it.each([
    '/',
    '/corrections',
    '/search?q=ferry',
    '/search?q=f%C3%A4hre&section=city',
    '/corrections#x',
    'https://example.org/A?b#c',
  ])('may lead to %s, and that may be stored', (url) => {
    const read = z.parse(wishedSiteSchema, settings(link(url)));
    expect(read.navigation).toEqual([{ text: 'Words', url }]);
    expect(siteSettingsSchema.safeParse(read).success).toBe(true);
  });
});
