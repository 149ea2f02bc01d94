import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BreakingBox } from '@/components/desk/fronts/breaking-box.client';
import { FrontList } from '@/components/desk/fronts/front-list';
import { UnsavedFronts } from '@/components/desk/fronts/unsaved-fronts.client';
import { getDeskBreaking, listFronts } from '@/lib/data/desk/fronts/list-fronts';
import { getSite } from '@/lib/data/public/get-site';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: frontMessages().title };

/** The fronts, and the strip of breaking news above them. */
export default async function Fronts() {
  const viewer = await viewerOrSignIn('/desk/fronts');
  if (!can(viewer, 'front.see')) notFound();
  const [fronts, strip, site] = await Promise.all([listFronts(viewer), getDeskBreaking(viewer), getSite()]);
  const words = frontMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-2xl text-pretty text-ink-soft">{words.intro}</p>
      <UnsavedFronts personId={viewer.id} fronts={fronts.map(({ key, name }) => ({ key, name }))} />
      <FrontList fronts={fronts} locale={site} />
      <BreakingBox strip={strip} locale={site} readOnly={!can(viewer, 'front.breaking')} now={Date.now()} />
    </div>
  );
}
