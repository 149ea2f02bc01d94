import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { BoardFilters } from '@/components/desk/board/board-filters.client';
import { boardRequest } from '@/components/desk/board/board-request';
import { BoardView } from '@/components/desk/board/board-view.client';
import { FreshWeek } from '@/components/desk/board/fresh-week.client';
import { WeekView } from '@/components/desk/board/week-view';
import { getAgenda } from '@/lib/data/desk/board/get-agenda';
import { getBoard } from '@/lib/data/desk/board/get-board';
import { listHolders } from '@/lib/data/desk/board/list-holders';
import { listSections } from '@/lib/data/desk/list-sections';
import { presentSection } from '@/lib/data/desk/present-section';
import { getSite } from '@/lib/data/public/get-site';
import { boardMessages } from '@/lib/kit/messages/board';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: boardMessages().title };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Who holds what: by how far it has come, or by date. */
export default async function BoardPage({ searchParams }: Props) {
  const { query, search, address, addressIn, filterFor } = boardRequest(await searchParams);
  const viewer = await viewerOrSignIn(address);
  const filter = filterFor(viewer.id);
  const week = query.view === 'week';
  const [site, sections, people, board, agenda] = await Promise.all([
    getSite(),
    listSections(viewer),
    listHolders(viewer),
    week ? null : getBoard(viewer, filter),
    week ? getAgenda(viewer, filter, query.from) : null,
  ]);
  const { sectionId } = query;
  if (sectionId && !sections.some(({ id }) => id === sectionId))
    redirect(addressIn(await presentSection(viewer, sectionId)));
  const locale = { language: site.language, zone: site.zone };
  return (
    <div className="px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <div className="mb-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <h1 className="font-serif text-3xl font-semibold tracking-tight">{boardMessages().title}</h1>
        <BoardFilters query={query} sections={sections} people={people} />
      </div>
      {board && <BoardView key={search} board={board} search={search} locale={locale} now={Date.now()} />}
      {agenda && (
        <>
          <FreshWeek search={search} />
          <WeekView agenda={agenda} query={query} locale={locale} now={new Date()} />
        </>
      )}
    </div>
  );
}
