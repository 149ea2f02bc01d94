import type { NamedLink } from '@/lib/document/shapes/site-info';
import { siteMessages } from '@/lib/kit/messages/site';

interface SectionNavProps {
  sections: readonly NamedLink[];
  /** The section that the page belongs to, if any; `exact` when the page is the section's own. */
  current: { slug: string; exact: boolean } | null;
  language: string;
  centred?: boolean;
}

/** The sections. It wraps on narrow screens, so that every section is in sight without a script or a swipe. */
export function SectionNav({ sections, current, language, centred = false }: SectionNavProps) {
  if (sections.length === 0) return null;
  return (
    <nav aria-label={siteMessages(language).sectionsLabel} className="screen-only">
      <ul className={`flex flex-wrap gap-x-5 sm:gap-x-7 ${centred ? 'sm:justify-center' : ''}`}>
        {sections.map(({ slug, name }) => {
          const here = current?.slug === slug;
          const mark = here ? 'border-(--tone)' : 'border-transparent hover:border-rule';
          return (
            <li key={slug} data-section={slug}>
              <a
                href={`/${slug}`}
                aria-current={here ? (current.exact ? 'page' : 'true') : undefined}
                className={`block border-b-3 pt-2 pb-1.5 font-sans text-[0.9375rem] leading-5 font-semibold ${mark}`}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
