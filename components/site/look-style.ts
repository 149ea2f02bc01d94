import type { SiteSection } from '@/lib/document/shapes/site-info';
import { type ColourPair, type SiteLook, usualSettings } from '@/lib/document/site/site-settings';
import { faceRules } from './face-rules';
import { logoRules } from './logo-rules';
import { sectionTones } from './section-tones';

const pair = (name: string, { day, night }: ColourPair, usual: ColourPair | undefined) =>
  day === usual?.day && night === usual.night ? '' : `--color-${name}:light-dark(${day},${night});`;

const headlines = {
  serif: '--font-display:var(--face-display);--headline-weight:500;',
  sans: '--font-display:var(--font-sans);--headline-weight:700;',
};

/**
 * The style rules that a site's own settings come to: what differs from the tokens of the style sheet, and the tone of each
 * section. Colours and faces have been checked when they were stored (`siteLookSchema`).
 * @param whole says all of it: in a preview, which lies over a page in the look of today
 */
export function lookStyle(look: SiteLook, sections: readonly SiteSection[], whole = false): string {
  const { accent, tones } = usualSettings.colours;
  const colours = [
    pair('accent', look.colours.accent, whole ? undefined : accent),
    ...look.colours.tones.map((tone, i) => pair(`tone-${i + 1}`, tone, whole ? undefined : tones[i])),
  ].join('');
  const own = colours + (whole || look.headlines !== 'serif' ? headlines[look.headlines] : '');
  return [
    own && `:root{${own}}`,
    faceRules(look.faces, whole),
    logoRules(look.logoPicture),
    sectionTones(sections),
  ].join('');
}
