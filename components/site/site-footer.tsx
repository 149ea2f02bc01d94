import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { siteMessages } from '@/lib/kit/messages/site';
import type { Frame } from './frame';
import { PlainText } from './plain-text';
import { SiteName } from './site-name';
import { ThemeSwitch } from './theme-switch';

function FooterLink({ text, url }: { text: string; url: string }) {
  return (
    <li>
      <a href={url}>{text}</a>
    </li>
  );
}

/** Where else the outlet can be followed, by the names of those places. */
function SocialLinks({ site }: { site: SiteInfo }) {
  if (site.look.social.length === 0) return null;
  return (
    <ul aria-label={siteMessages(site.language).elsewhere} className="mt-5 flex flex-wrap gap-x-5">
      {site.look.social.map((url) => (
        <li key={url}>
          <a href={url} rel="me" className="plain-link block py-1 font-sans text-[0.875rem]">
            {new URL(url).hostname.replace(/^www\./, '')}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The foot of every page: who publishes this, and the ways on. */
export function SiteFooter({ site, sections }: Frame) {
  const words = siteMessages(site.language);
  return (
    <footer className="site-foot screen-only">
      <div>
        <div>
          <p className="type-name">
            <a href="/">
              <SiteName site={site} />
            </a>
          </p>
          {(site.description || site.tagline) && (
            <p className="type-summary">{site.description || site.tagline}</p>
          )}
          <SocialLinks site={site} />
          <ThemeSwitch language={site.language} />
        </div>
        <nav aria-label={words.footerLabel}>
          <ul className="foot-links">
            {sections.map(({ slug, name }) => (
              <FooterLink key={slug} text={name} url={`/${slug}`} />
            ))}
            <FooterLink text={words.archive.title} url="/archive" />
            <FooterLink text={words.corrections} url="/corrections" />
            <FooterLink text={words.feed} url="/feed.xml" />
            {site.look.policies.map(({ kind, title }) => (
              <FooterLink key={kind} text={title || words.policies[kind]} url={`/policies/${kind}`} />
            ))}
            {site.look.footer.map((link) => (
              <FooterLink key={link.url} {...link} />
            ))}
          </ul>
        </nav>
      </div>
      {site.look.footerText && (
        <div className="type-meta mt-10 max-w-[60rem] border-t border-rule pt-4">
          <PlainText text={site.look.footerText} />
        </div>
      )}
    </footer>
  );
}
