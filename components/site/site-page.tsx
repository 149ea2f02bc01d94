import type { ReactNode } from 'react';
import { printed } from '@/components/ui/print-elements';
import type { EmbedFrame } from '@/lib/document/shapes/embed-frame';
import { siteMessages } from '@/lib/kit/messages/site';
import type { Frame } from './frame';
import { Island } from './island';
import { PagePolicy } from './page-policy';
import { SiteFooter } from './site-footer';

interface SitePageProps extends Frame {
  head: ReactNode;
  /** Those that readers may open in it. */
  frames?: readonly EmbedFrame[];
  /** Where frames come from that it may get while it is open. */
  frameOrigins?: readonly string[];
  children: ReactNode;
}

/**
 * The frame of a page: the way past the navigation, its head, what it is about, its foot. They are printed, since no
 * browser draws them again (print-elements.ts).
 */
export function SitePage({ site, sections, head, frames = [], frameOrigins = [], children }: SitePageProps) {
  return printed(
    <>
      <PagePolicy frames={frames} origins={frameOrigins} />
      {frames.length + frameOrigins.length > 0 && <Island name="embed-post" />}
      <a href="#main" className="skip-link">
        {siteMessages(site.language).skipToContent}
      </a>
      {head}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} sections={sections} />
    </>,
  );
}
