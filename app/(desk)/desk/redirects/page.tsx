import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { RedirectForm } from '@/components/desk/redirects/redirect-form.client';
import { RedirectList } from '@/components/desk/redirects/redirect-list.client';
import { listRedirects } from '@/lib/data/desk/list-redirects';
import { getSite } from '@/lib/data/public/get-site';
import { redirectMessages } from '@/lib/kit/messages/redirects';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: redirectMessages().title };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');

/** Addresses that no page has, and where they lead. */
export default async function Redirects({ searchParams }: Props) {
  const asked = await searchParams;
  const [q, before] = [one(asked.q), one(asked.before) || null];
  const viewer = await viewerOrSignIn('/desk/redirects');
  if (!can(viewer, 'site.redirects')) notFound();
  const [site, { redirects, next }] = await Promise.all([
    getSite(),
    listRedirects(viewer, { words: q, before }),
  ]);
  const words = redirectMessages();
  const address = (cursor: string | null) => {
    const query = new URLSearchParams({ ...(q && { q }), ...(cursor && { before: cursor }) }).toString();
    return query ? `/desk/redirects?${query}` : '/desk/redirects';
  };
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <RedirectForm />
      <search className="mt-8 block">
        <form action="/desk/redirects" className="flex gap-2">
          <input
            type="search"
            name="q"
            className="field max-w-sm"
            aria-label={words.search}
            placeholder={words.search}
            defaultValue={q}
          />
          <button type="submit" className="btn">
            {words.find}
          </button>
        </form>
      </search>
      <RedirectList redirects={redirects} locale={site} />
      {redirects.length === 0 && (
        <div className="py-8">
          <p className="font-serif text-xl font-medium">{q ? words.noneFound : words.none}</p>
          <p className="mt-1 text-sm text-pretty text-ink-soft">{q ? words.noneFoundHint : words.noneHint}</p>
        </div>
      )}
      {(next || before) && (
        <nav aria-label={words.title} className="mt-4 flex gap-3">
          {before && (
            <Link href={address(null)} className="btn">
              {words.newest}
            </Link>
          )}
          {next && (
            <Link href={address(next)} className="btn ms-auto">
              {words.older}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
