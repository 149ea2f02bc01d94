import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedSettingsForm } from '@/components/desk/embeds/embed-settings.client';
import { getSite } from '@/lib/data/public/get-site';
import { framedProviders } from '@/lib/embeds/framed-providers';
import { embedSettingsMessages } from '@/lib/kit/messages/embed-settings';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: embedSettingsMessages().title };

/** Whose frames readers may open. */
export default async function Embeds() {
  const viewer = await viewerOrSignIn('/desk/settings/embeds');
  if (!can(viewer, 'site.embeds')) notFound();
  const { embeds } = await getSite();
  const words = embedSettingsMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <EmbedSettingsForm settings={embeds} providers={framedProviders} />
    </div>
  );
}
