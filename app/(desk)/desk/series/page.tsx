import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { NewSeries } from '@/components/desk/series/new-series.client';
import { listSeries } from '@/lib/data/desk/list-series';
import { seriesMessages } from '@/lib/kit/messages/series';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: seriesMessages().title };

/** All series, and the way to a new one. */
export default async function SeriesPage() {
  const viewer = await viewerOrSignIn('/desk/series');
  if (!can(viewer, 'series.edit')) notFound();
  const series = await listSeries(viewer);
  const words = seriesMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 mb-6 max-w-2xl text-pretty text-ink-soft">{words.hint}</p>
      <NewSeries />
      {series.length === 0 ? (
        <div className="py-10">
          <p className="font-serif text-xl font-medium">{words.none}</p>
          <p className="mt-1 text-sm text-pretty text-ink-soft">{words.noneHint}</p>
        </div>
      ) : (
        <ul className="mt-10 divide-y divide-rule border-y border-rule">
          {series.map(({ id, name, parts, published }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-3">
              <Link href={`/desk/series/${id}`} className="text-link font-medium">
                {name}
              </Link>
              <span className="text-sm text-ink-soft">{words.parts(parts, published)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
