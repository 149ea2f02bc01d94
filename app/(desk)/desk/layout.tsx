import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { DeskHeader } from '@/components/desk/shell/desk-header';
import { LateLine } from '@/components/desk/shell/late-line';
import { SkipLink } from '@/components/desk/shell/skip-link';
import { StrangeLine } from '@/components/desk/shell/strange-line';
import { getViewer } from '@/lib/auth/get-viewer';
import { findLate } from '@/lib/data/desk/find-late';
import { countOpenNotices } from '@/lib/data/desk/list-notices';
import { countStrangeSessions } from '@/lib/data/desk/list-sessions';
import { getSite } from '@/lib/data/public/get-site';
import { deskMessages } from '@/lib/kit/messages/desk';

export async function generateMetadata(): Promise<Metadata> {
  const desk = deskMessages().deskOf((await getSite()).name);
  return { title: { default: desk, template: `%s · ${desk}` } };
}

/** The desk's frame. The header is for those who are signed in; each page checks for itself who asks. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [viewer, site] = await Promise.all([getViewer(), getSite()]);
  const [notices, late, strange] = viewer
    ? await Promise.all([countOpenNotices(viewer), findLate(viewer), countStrangeSessions(viewer)])
    : [0, null, 0];
  return (
    <>
      {viewer && (
        <>
          <SkipLink />
          <DeskHeader siteName={site.name} viewer={viewer} notices={notices} />
          {strange > 0 && <StrangeLine count={strange} />}
          {late && <LateLine late={late} locale={site} />}
        </>
      )}
      <noscript>
        <p className="bg-caution-wash px-4 py-2 text-center text-sm text-caution">
          {deskMessages().needsScript}
        </p>
      </noscript>
      <main id="content" aria-label={deskMessages().landmark} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
