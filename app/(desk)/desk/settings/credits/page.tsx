import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CreditSettings } from '@/components/desk/credits/credit-settings.client';
import { getPhotoSettings } from '@/lib/data/desk/get-photo-settings';
import { getSite } from '@/lib/data/public/get-site';
import { creditsMessages } from '@/lib/kit/messages/credits';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: creditsMessages().title };

/** How credits are printed. */
export default async function Credits() {
  const viewer = await viewerOrSignIn('/desk/settings/credits');
  if (!can(viewer, 'site.credits')) notFound();
  const [site, settings] = await Promise.all([getSite(), getPhotoSettings(viewer)]);
  const words = creditsMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <CreditSettings settings={settings} language={site.language} />
    </div>
  );
}
