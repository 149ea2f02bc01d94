import type { NamedLink } from '@/lib/document/shapes/site-info';
import { type ColourPair, type SiteLook, usualSettings } from '@/lib/document/site/site-settings';
import { sectionTones } from './section-tones';

const pair = (name: string, { day, night }: ColourPair, usual: ColourPair | undefined) =>
  day === usual?.day && night === usual.night ? '' : `--color-${name}:light-dark(${day},${night});`;

/**
 * The style rules that a site's own settings come to: what differs from the tokens of the style sheet, and the tone of each
 * section. Colours and faces have been checked when they were stored (`siteLookSchema`).
 */
export function lookStyle(look: SiteLook, sections: readonly NamedLink[]): string {
  const { accent, tones } = usualSettings.colours;
  const colours = [
    pair('accent', look.colours.accent, accent),
    ...look.colours.tones.map((tone, i) => pair(`tone-${i + 1}`, tone, tones[i])),
  ].join('');
  const faces = look.headlines === 'sans' ? '--font-display:var(--font-sans);--headline-weight:700;' : '';
  const own = colours + faces;
  return (own && `:root{${own}}`) + sectionTones(sections);
}
