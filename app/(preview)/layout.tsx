import '../(site)/styles/site.css';
import './preview.css';
import '../(site)/fonts';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteDocument, siteViewport } from '@/components/site/site-document';
import { loadFrame } from './load';

export const dynamic = 'force-dynamic';

// A draft is in no index, and its address, which may be all that one needs to read it, in no other site's logs.
export const metadata: Metadata = {
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

export const viewport = siteViewport;

/** The document around a draft: the reader's own, with the reader's own style sheet. */
export default async function PreviewDocument({ children }: { children: ReactNode }) {
  return <SiteDocument frame={await loadFrame()}>{children}</SiteDocument>;
}
