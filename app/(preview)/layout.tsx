import '../(site)/styles/site.css';
import './preview.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SiteDocument, siteViewport } from '@/components/site/site-document';
import { iconLinks } from '@/lib/kit/icon-links';
import { nonceIn } from '@/lib/kit/page-policies';
import { loadFrame } from './load';

export const dynamic = 'force-dynamic';

// A draft is in no index, and its address, which may be all that one needs to read it, in no other site's logs.
export const metadata: Metadata = {
  icons: iconLinks,
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

export const viewport = siteViewport;

/** The document around a draft: the reader's own, with the reader's own style sheet. */
export default async function PreviewDocument({ children }: { children: ReactNode }) {
  const [frame, sent] = await Promise.all([loadFrame(), headers()]);
  return (
    <SiteDocument frame={frame} nonce={nonceIn(sent.get('content-security-policy'))}>
      {children}
    </SiteDocument>
  );
}
