import './styles/site.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteDocument, siteViewport } from '@/components/site/site-document';
import { iconLinks } from '@/lib/kit/icon-links';
import { loadFrame } from './load';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { icons: iconLinks };
export const viewport = siteViewport;

/** The document of every reader page. Nothing here needs a script: plain links, plain HTML. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteDocument frame={await loadFrame()}>{children}</SiteDocument>;
}
