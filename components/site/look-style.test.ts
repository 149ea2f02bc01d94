import { expect, it } from 'vitest';
import { usualSettings } from '@/lib/document/site/site-settings';
import { lookStyle } from './look-style';

const sections = [{ slug: 'city', name: 'City' }];
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
