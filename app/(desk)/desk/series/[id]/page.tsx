import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { DeleteSeries } from '@/components/desk/series/delete-series.client';
import { SeriesForm } from '@/components/desk/series/series-form.client';
import { getDeskSeries } from '@/lib/data/desk/list-series';
import { seriesMessages } from '@/lib/kit/messages/series';
import { isProblem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: seriesMessages().title };

/** One series: its name, its stories and their order. */
export default async function OneSeries({ params }: PageProps<'/desk/series/[id]'>) {
  const { id } = await params;
  const viewer = await viewerOrSignIn(`/desk/series/${id}`);
  if (!can(viewer, 'series.edit')) notFound();
  const series = await getDeskSeries(viewer, id).catch((error: unknown) => {
    if (isProblem(error, 'not-found')) notFound();
    throw error;
  });
  const words = seriesMessages();
  const address = `/series/${series.slug}`;
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <Link href="/desk/series" className="text-link text-sm">
        {words.back}
      </Link>
      <h1 className="mt-2 font-serif text-3xl font-semibold tracking-tight">{series.name}</h1>
      <p className="mt-1 mb-6 text-sm text-ink-soft">
        {series.parts.some(({ path }) => path) ? (
          <a href={address} className="text-link" target="_blank" rel="noopener">
            {words.view}: {address}
          </a>
        ) : (
          words.noPage
        )}
      </p>
      <SeriesForm series={series} />
      <DeleteSeries id={id} used={series.parts.length > 0} />
    </div>
  );
}
