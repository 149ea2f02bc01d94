import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { FrontComposer } from '@/components/desk/fronts/front-composer.client';
import { getDeskFront } from '@/lib/data/desk/fronts/get-desk-front';
import { listFronts } from '@/lib/data/desk/fronts/list-fronts';
import { getSite } from '@/lib/data/public/get-site';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { can } from '@/lib/policy/can';
import { frontSubject } from '@/lib/policy/front-subject';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: frontMessages().title };

interface Props {
  params: Promise<{ key: string }>;
}

/** A front, to be composed. */
export default async function Front({ params }: Props) {
  const { key } = await params;
  const viewer = await viewerOrSignIn(`/desk/fronts/${encodeURIComponent(key)}`);
  if (!can(viewer, 'front.see')) notFound();
  const [front, all, site] = await Promise.all([getDeskFront(viewer, key), listFronts(viewer), getSite()]);
  if (!front) notFound();
  const words = frontMessages();
  const sections = all.flatMap((one) => (one.name ? [{ id: one.key, name: one.name }] : []));
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <p className="text-sm">
        <Link href="/desk/fronts" className="text-link">
          {words.back}
        </Link>
      </p>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="font-serif text-3xl font-semibold tracking-tight">{front.name || words.site}</h1>
        <a href={front.path} className="text-link text-sm">
          {words.see}
        </a>
      </div>
      <FrontComposer
        key={front.key}
        front={front}
        personId={viewer.id}
        sections={sections}
        locale={site}
        readOnly={!can(viewer, 'front.edit', frontSubject(key))}
        composesOthers={can(viewer, 'front.edit')}
        now={Date.now()}
      />
    </div>
  );
}
