import type { ReactNode } from 'react';
import { siteMessages } from '@/lib/kit/messages/site';
import type { Frame } from './frame';
import { NextPages } from './next-pages';
import { SiteFooter } from './site-footer';

/** The frame of a page: the way past the navigation, its head, what it is about, its foot. */
export function SitePage({
  site,
  sections,
  head,
  children,
}: Frame & { head: ReactNode; children: ReactNode }) {
  return (
    <>
      <a href="#main" className="skip-link">
        {siteMessages(site.language).skipToContent}
      </a>
      {head}
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter site={site} sections={sections} />
      <NextPages />
    </>
  );
}
