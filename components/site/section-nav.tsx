import { siteMessages } from '@/lib/kit/messages/site';
import type { Frame } from './frame';

interface SectionNavProps extends Frame {
  /** The section that the page belongs to, if any; `exact` when the page is the section's own. */
  current: { slug: string; exact: boolean } | null;
  centred?: boolean;
}

/** The sections. It wraps on narrow screens, so that every section is in sight without a script or a swipe. */
export function SectionNav({ site, sections, current, centred = false }: SectionNavProps) {
  const { navigation } = site.look;
  const shown = sections.filter(({ hidden }) => !hidden);
  if (shown.length + navigation.length === 0) return null;
  return (
    <nav aria-label={siteMessages(site.language).sectionsLabel}>
      <ul className={centred ? 'section-links sm:justify-center' : 'section-links'}>
        {shown.map(({ slug, name }) => {
          const here = current?.slug === slug;
          return (
            <li key={slug} data-section={here ? slug : undefined}>
              <a
                href={`/${slug}`}
                aria-current={here ? (current.exact ? 'page' : 'true') : undefined}
                data-name={name}
              >
                {name}
              </a>
            </li>
          );
        })}
        {navigation.map(({ text, url }) => (
          <li key={url} className="elsewhere">
            <a href={url} data-name={text}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
