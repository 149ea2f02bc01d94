import '@/components/desk/desk.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { FailureCode } from '@/components/desk/failure.client';
import { iconLinks } from '@/lib/kit/icon-links';

// Nothing here is the same for everybody, and a build has no database to ask.
export const dynamic = 'force-dynamic';

// The desk is nobody's business outside it: no index, and no address of a draft in another site's logs.
export const metadata: Metadata = {
  icons: iconLinks,
  robots: { index: false, follow: false },
  referrer: 'same-origin',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1c1f22' },
  ],
};

/** The document around the desk. It asks nothing of the database, so that it stands when that fails. */
export default function DeskDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        {children}
        <FailureCode />
      </body>
    </html>
  );
}
