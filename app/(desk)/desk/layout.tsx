import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeskHeader } from '@/components/desk/shell/desk-header';
import { SkipLink } from '@/components/desk/shell/skip-link';
import { getViewer } from '@/lib/auth/get-viewer';
import { getSite } from '@/lib/data/public/get-site';
import { deskMessages } from '@/lib/kit/messages/desk';

export async function generateMetadata(): Promise<Metadata> {
  const desk = deskMessages().deskOf((await getSite()).name);
  return { title: { default: desk, template: `%s · ${desk}` } };
}

/** The desk's frame. The header is for those who are signed in; each page checks for itself who asks. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [viewer, site] = await Promise.all([getViewer(), getSite()]);
  return (
    <>
      {viewer && (
        <>
          <SkipLink />
          <DeskHeader siteName={site.name} viewer={viewer} />
        </>
      )}
      <noscript>
        <p className="bg-caution-wash px-4 py-2 text-center text-sm text-caution">
          {deskMessages().needsScript}
        </p>
      </noscript>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
