import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignOutButton } from '@/components/desk/account/sign-out-button.client';
import { AddPasskey } from '@/components/desk/passkeys/add-passkey.client';
import { Entrance } from '@/components/desk/people/entrance';
import { SetUpSecondFactor } from '@/components/desk/people/second-factor.client';
import { returnAddress } from '@/components/desk/sign-in/return-address';
import { getHeldViewer, getViewer } from '@/lib/auth/get-viewer';
import { getSite } from '@/lib/data/public/get-site';
import { passkeyMessages } from '@/lib/kit/messages/passkeys';
import { signInSettingsMessages } from '@/lib/kit/messages/sign-in-settings';

export const metadata: Metadata = { title: signInSettingsMessages().setUp.title };

interface Props {
  searchParams: Promise<{ from?: string | string[] }>;
}

/** Where somebody sets up the second step that their role asks for. Nothing else of the desk opens before. */
export default async function SecondStep({ searchParams }: Props) {
  const { from } = await searchParams;
  if (await getViewer()) redirect(returnAddress(from));
  if (!(await getHeldViewer())) redirect('/desk/sign-in');
  const words = signInSettingsMessages().setUp;
  const part = 'border-t border-rule pt-5';
  return (
    <Entrance site={(await getSite()).name} title={words.title} text={words.text}>
      <section className={part}>
        <h2 className="font-serif text-xl font-medium">{passkeyMessages().title}</h2>
        <p className="mt-1 text-sm text-pretty text-ink-soft">{passkeyMessages().hint}</p>
        <AddPasskey />
      </section>
      <section className={part}>
        <h2 className="font-serif text-xl font-medium">{words.or}</h2>
        <SetUpSecondFactor />
      </section>
      <p className={`${part} flex flex-wrap items-center gap-3 text-sm`}>{words.out}</p>
      <div className="-mt-4">
        <SignOutButton className="btn" />
      </div>
    </Entrance>
  );
}
