import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { islandAddress } from '@/lib/kit/island-address';
import { inLanguage } from '@/lib/kit/text-direction';
import type { Frame } from './frame';
import { LateParts } from './late-parts';
import { lookStyle } from './look-style';
import { NextPages } from './next-pages';
import { ThemeScript } from './theme-script';

/** What browsers draw around the page, by day and by night. */
export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fefdfb' },
    { media: '(prefers-color-scheme: dark)', color: '#131517' },
  ],
};

/** The document of every page in the reader's own dress: the site's, and the preview of a draft. */
export function SiteDocument({
  frame,
  nonce,
  children,
}: {
  frame: Frame;
  /** Of the policy that the page runs under; none where the edge allows its scripts by their hashes. */
  nonce?: string;
  children: ReactNode;
}) {
  return (
    <html {...inLanguage(frame.site.language)} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: layouts of the app router draw their own, and this is part of them */}
      <head>
        <ThemeScript nonce={nonce} />
        <LateParts faces={frame.site.look.faces} module={islandAddress('late-parts')} nonce={nonce} />
        <style>{lookStyle(frame.site.look, frame.sections)}</style>
      </head>
      <body>
        {children}
        {/* Nobody goes on from a preview. */}
        {nonce === undefined && <NextPages />}
      </body>
    </html>
  );
}
