import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { returnAddress } from '@/components/desk/sign-in/return-address';
import { SignInForm } from '@/components/desk/sign-in/sign-in-form.client';
import { getHeldViewer, getViewer } from '@/lib/auth/get-viewer';
import { getSite } from '@/lib/data/public/get-site';
import { deskMessages } from '@/lib/kit/messages/desk';

export const metadata: Metadata = { title: deskMessages().signIn.title };

interface Props {
  searchParams: Promise<{ from?: string | string[]; 'signed-out'?: string | string[] }>;
}

/** The way into the desk. `?from=` says where to go on to. */
export default async function SignIn({ searchParams }: Props) {
  const asked = await searchParams;
  const returnTo = returnAddress(asked.from);
  if (await getViewer()) redirect(returnTo);
  if (await getHeldViewer()) redirect(`/desk/second-step?from=${encodeURIComponent(returnTo)}`);
  const site = await getSite();
  const words = deskMessages().signIn;
  const notice = {
    here: words.signedOut,
    everywhere: words.signedOutEverywhere,
  }[String(asked['signed-out'] ?? '')];
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-sm content-center gap-6 px-5 py-10">
      <div>
        <p className="mb-1 font-serif text-lg text-ink-soft">{site.name}</p>
        <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      </div>
      {notice && (
        <p role="status" className="border-s-4 border-good bg-good-wash px-3 py-2 text-sm text-good">
          {notice}
        </p>
      )}
      <SignInForm returnTo={returnTo} />
      <p className="border-t border-rule pt-4 text-sm">
        <a href="/desk/forgotten" className="text-link">
          {words.forgotten}
        </a>
      </p>
      <p className="-mt-3 text-sm">
        <a href="/" className="text-link">
          {deskMessages().toSite(site.name)}
        </a>
      </p>
    </div>
  );
}
