import { siteMessages } from '@/lib/kit/messages/site';
import type { Frame } from './frame';
import { ThemeSwitch } from './theme-switch';

/** The foot of every page: who publishes this, and the ways on. */
export function SiteFooter({ site, sections }: Frame) {
  const words = siteMessages(site.language);
  return (
    <footer className="screen-only mx-auto mt-20 max-w-page px-gutter pb-14">
      <div className="oxford-rule" />
      <div className="grid gap-8 pt-7 sm:grid-cols-[1fr_auto] sm:gap-16">
        <div className="max-w-[34rem]">
          <p className="type-name">
            <a href="/" className="quiet-link">
              {site.name}
            </a>
          </p>
          {(site.description || site.tagline) && (
            <p className="type-summary mt-3">{site.description || site.tagline}</p>
          )}
          <ThemeSwitch language={site.language} />
        </div>
        <nav aria-label={words.footerLabel}>
          <ul className="grid grid-cols-2 gap-x-10 gap-y-1 font-sans text-[0.9375rem]">
            {sections.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/${slug}`} className="quiet-link block py-1">
                  {name}
                </a>
              </li>
            ))}
            <li>
              <a href="/corrections" className="quiet-link block py-1">
                {words.corrections}
              </a>
            </li>
            <li>
              <a href="/feed.xml" className="quiet-link block py-1">
                {words.feed}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
