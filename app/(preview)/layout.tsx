import '../(site)/styles/site.css';
import './preview.css';
import '../(site)/fonts';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { sectionTones } from '@/components/site/section-tones';
import { loadFrame } from './load';

export const dynamic = 'force-dynamic';

// A draft is in no index, and its address, which may be all that one needs to read it, in no other site's logs.
export const metadata: Metadata = {
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fefdfb' },
    { media: '(prefers-color-scheme: dark)', color: '#131517' },
  ],
};

/** The document around a draft: the reader's own, with the reader's own style sheet. */
export default async function PreviewDocument({ children }: { children: ReactNode }) {
  const { site, sections } = await loadFrame();
  return (
    <html lang={site.language}>
      <head>
        <style>{sectionTones(sections)}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}
