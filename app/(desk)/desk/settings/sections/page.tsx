import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SectionDesk } from '@/components/desk/sections/section-desk.client';
import { listDeskSections, listRemovedSections } from '@/lib/data/desk/list-desk-sections';
import { getSite } from '@/lib/data/public/get-site';
import { sectionMessages } from '@/lib/kit/messages/sections';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: sectionMessages().title };

/** What the site is divided into. */
export default async function Sections() {
  const viewer = await viewerOrSignIn('/desk/settings/sections');
  if (!can(viewer, 'site.sections')) notFound();
  const [sections, removed, site] = await Promise.all([
    listDeskSections(viewer),
    listRemovedSections(viewer),
    getSite(),
  ]);
  const words = sectionMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <SectionDesk sections={sections} removed={removed} tones={site.look.colours.tones} locale={site} />
    </div>
  );
}
