import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgencyRules } from '@/components/desk/rights/agency-rules.client';
import { agencyRightRules } from '@/lib/data/desk/list-right-rules';
import { getSite } from '@/lib/data/public/get-site';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: rightsMessages().title };

/** What may be done with the pictures of agencies. */
export default async function Rights() {
  const viewer = await viewerOrSignIn('/desk/rights');
  if (!can(viewer, 'photo.rights')) notFound();
  const [site, rules] = await Promise.all([getSite(), agencyRightRules(viewer)]);
  const words = rightsMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <h2 className="mt-6 font-serif text-xl font-medium">{words.agencies.title}</h2>
      <p className="mt-1 mb-4 text-sm text-pretty text-ink-soft">{words.agencies.hint}</p>
      <AgencyRules rules={rules} locale={{ language: site.language, zone: site.zone }} />
    </div>
  );
}
