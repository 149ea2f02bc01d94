import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CrawlerForm } from '@/components/desk/crawlers/crawler-form.client';
import { getCrawlers } from '@/lib/data/public/get-crawlers';
import { crawlerMessages } from '@/lib/kit/messages/crawlers';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: crawlerMessages().title };

/** Which crawlers may read the site. */
export default async function Crawlers() {
  const viewer = await viewerOrSignIn('/desk/settings/crawlers');
  if (!can(viewer, 'site.crawlers')) notFound();
  const settings = await getCrawlers();
  const words = crawlerMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-4 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <CrawlerForm settings={settings} />
    </div>
  );
}
