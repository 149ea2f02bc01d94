import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { LogoPicture } from '@/lib/document/site/site-logo';
import { usualSettings } from '@/lib/document/site/site-settings';
import { lateFaces } from '@/lib/kit/late-faces';
import { lookStyle } from './look-style';
import { modernFiles } from './modern-faces';

const sections = [{ slug: 'city', name: 'City', tone: 0, hidden: false }];
const tones = '[data-section="city"]{--tone:var(--color-tone-1)}';

it('says only what differs from the style sheet', () => {
  expect(lookStyle(usualSettings, sections)).toBe(tones);
  const accent = { day: '#004488', night: '#88bbff' };
  const own = {
    ...usualSettings,
    headlines: 'sans' as const,
    colours: { ...usualSettings.colours, accent },
  };
  expect(lookStyle(own, sections)).toBe(
    `:root{--color-accent:light-dark(#004488,#88bbff);--font-display:var(--font-sans);--headline-weight:700;}${tones}`,
  );
});

it('says all of it in a preview, which lies over the look of today', () => {
  const whole = lookStyle(usualSettings, sections, true);
  expect(whole).toContain('--color-tone-6:light-dark(#0b615c,#6cc6be)');
  expect(whole).toContain('--face-text:"Newsreader Text"');
  expect(whole).toContain('--headline-weight:500');
});

it('sets a site in faces that are there, each under the name of its content', () => {
  const modern = lookStyle({ ...usualSettings, faces: 'modern' }, sections);
  const files = [...new Set([...modern.matchAll(/url\(\/fonts\/([^)]+)\)/g)].map(([, file = '']) => file))];
  expect(files.sort()).toEqual(Object.values(modernFiles).sort());
  for (const file of files) {
    const bytes = readFileSync(join(import.meta.dirname, '../../public/fonts', file));
    expect(file.split('.')[1]).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 8));
  }
  // Every page carries these rules.
  expect(gzipSync(modern).length).toBeLessThan(1_500);
  expect(lookStyle({ ...usualSettings, faces: 'plain' }, sections)).not.toContain('url(');
});

it('names faces to fetch that the page has rules for', () => {
  const rules = lookStyle({ ...usualSettings, faces: 'modern' }, sections);
  for (const face of lateFaces.modern) expect(rules).toContain(`font-family:"${face.split('1em ')[1]}"`);
  expect(lateFaces.plain).toEqual([]);
});

it('puts a ground behind a logo where it couldn’t be seen, and shows another one by night where there is one', () => {
  const file = (night: boolean) => ({
    name: 'a'.repeat(32),
    width: 400,
    height: 100,
    unseen: { day: false, night },
  });
  const style = (logoPicture: LogoPicture) => lookStyle({ ...usualSettings, logoPicture }, []);
  expect(style({ day: file(false), night: null })).not.toContain('light-dark');
  expect(style({ day: file(true), night: null })).toContain('background:light-dark(transparent,#fefdfb)');
  expect(style({ day: file(true), night: file(false) })).toContain('prefers-color-scheme:dark');
});
