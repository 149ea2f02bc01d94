import type { NamedLink } from '@/lib/document/shapes/site-info';

/** How many tones the tokens hold (app/(site)/styles/tokens.css). */
const toneCount = 6;

/**
 * The style rules that give each section its tone, by its place in the navigation. Anything that carries
 * `data-section` then has the section's colour as `--tone`. Slugs hold only a-z, 0-9 and hyphens.
 */
export function sectionTones(sections: readonly NamedLink[]): string {
  return sections
    .map(({ slug }, i) => `[data-section="${slug}"]{--tone:var(--color-tone-${(i % toneCount) + 1})}`)
    .join('');
}
