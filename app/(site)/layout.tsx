import './styles/site.css';
import './fonts';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { sectionTones } from '@/components/site/section-tones';
import { loadFrame } from './load';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fefdfb' },
    { media: '(prefers-color-scheme: dark)', color: '#131517' },
  ],
};

/** The document of every reader page. Nothing here needs a script: plain links, plain HTML. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
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
