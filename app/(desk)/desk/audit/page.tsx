import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AuditFilters } from '@/components/desk/audit/audit-filters';
import { AuditItem } from '@/components/desk/audit/audit-item';
import { auditQuery } from '@/components/desk/audit/audit-query';
import { listAudit, listAuditPeople, readAuditFilter } from '@/lib/data/desk/list-audit';
import { getSite } from '@/lib/data/public/get-site';
import { auditMessages } from '@/lib/kit/messages/audit';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../viewer-or-sign-in';

export const metadata: Metadata = { title: auditMessages().title };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Who did what, newest first. */
export default async function Audit({ searchParams }: Props) {
  const given = await searchParams;
  const filter = readAuditFilter(given);
  const viewer = await viewerOrSignIn(`/desk/audit${auditQuery(filter)}`);
  if (!can(viewer, 'audit.read')) notFound();
  const before = typeof given.before === 'string' ? given.before : null;
  const [site, people, { events, next }] = await Promise.all([
    getSite(),
    listAuditPeople(viewer),
    listAudit(viewer, filter, before),
  ]);
  const words = auditMessages();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">{words.title}</h1>
      <p className="mt-2 max-w-2xl text-sm text-pretty text-ink-soft">{words.intro}</p>
      <AuditFilters filter={filter} people={people} />
      {events.length > 0 ? (
        <ul className="mt-5 divide-y divide-rule border-y border-rule">
          {events.map((event) => (
            <AuditItem key={event.id} event={event} locale={site} />
          ))}
        </ul>
      ) : (
        <p className="mt-5 border-y border-rule py-10 text-ink-soft">{words.none}</p>
      )}
      {(before || next) && (
        <nav aria-label={words.pages} className="mt-4 flex gap-2">
          {before && (
            <Link href={`/desk/audit${auditQuery(filter)}`} className="btn">
              {words.newest}
            </Link>
          )}
          {next && (
            <Link href={`/desk/audit${auditQuery(filter, { before: next })}`} className="btn">
              {words.older}
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
