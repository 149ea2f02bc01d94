import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SiteSettingsForm } from '@/components/desk/site/site-settings-form.client';
import { getSiteSettings } from '@/lib/data/desk/site/get-site-settings';
import { getSections } from '@/lib/data/public/get-sections';
import { siteSettingsMessages } from '@/lib/kit/messages/site-settings';
import { namedLanguages } from '@/lib/kit/named-languages';
import { siteLanguages, siteZones } from '@/lib/kit/site-locale';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: siteSettingsMessages().title };

/** What readers see around every story. */
export default async function SiteSettings() {
  const viewer = await viewerOrSignIn('/desk/settings/site');
  if (!can(viewer, 'site.look')) notFound();
  const [settings, sections] = await Promise.all([getSiteSettings(viewer), getSections()]);
  const words = siteSettingsMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <SiteSettingsForm
        settings={settings}
        sections={sections}
        languages={namedLanguages([...siteLanguages, settings.language])}
        zones={siteZones()}
      />
    </div>
  );
}
