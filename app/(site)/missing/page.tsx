import type { Metadata } from 'next';
import { siteMessages } from '@/lib/kit/messages/site';
import { loadSite } from '../load';
import { MissingPage } from '../missing-page';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const site = await loadSite();
  return { title: `${siteMessages(site.language).missingTitle} — ${site.name}` };
}

/** proxy.ts answers with this page, and status 404, wherever an address leads nowhere. */
export default function Missing() {
  return <MissingPage />;
}
