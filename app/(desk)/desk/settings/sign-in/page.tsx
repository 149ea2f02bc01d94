import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SignInSettingsForm } from '@/components/desk/people/sign-in-settings-form.client';
import { getSignInSettings } from '@/lib/data/desk/get-sign-in-settings';
import { signInSettingsMessages } from '@/lib/kit/messages/sign-in-settings';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: signInSettingsMessages().title };

/** How people sign in here. */
export default async function SignInSettingsPage() {
  const viewer = await viewerOrSignIn('/desk/settings/sign-in');
  if (!can(viewer, 'site.sign-in')) notFound();
  const { settings, without } = await getSignInSettings(viewer);
  const words = signInSettingsMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-4 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <SignInSettingsForm settings={settings} without={without} />
    </div>
  );
}
