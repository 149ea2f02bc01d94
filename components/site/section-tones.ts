import type { SiteSection } from '@/lib/document/shapes/site-info';

/**
 * The style rules that give each section its tone, of those that the tokens hold (app/(site)/styles/tokens.css). Anything
 * that carries `data-section` then has the section's colour as `--tone`. Slugs hold only a-z, 0-9 and hyphens.
 */
export function sectionTones(sections: readonly Pick<SiteSection, 'slug' | 'tone'>[]): string {
  return sections
    .map(({ slug, tone }) => `[data-section="${slug}"]{--tone:var(--color-tone-${tone + 1})}`)
    .join('');
}
