import Link from 'next/link';
import type { AuditEvent } from '@/lib/document/shapes/audit';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { auditMessages } from '@/lib/kit/messages/audit';

function Subject({ event: { subjectKind, subjectId, subject } }: { event: AuditEvent }) {
  const words = auditMessages();
  // Named by what they are: an agency's name, a post's address.
  if (subjectKind === 'agency' || subjectKind === 'embed')
    return <span className="font-medium">{subjectId}</span>;
  if (subjectKind === 'site') return <span>{words.site}</span>;
  if (!subject) return <span className="text-ink-soft">{words.gone}</span>;
  const name = subject.name || words.untitled;
  return subject.href ? (
    <Link href={subject.href} className="text-link font-medium">
      {name}
    </Link>
  ) : (
    <span className="font-medium">{name}</span>
  );
}

/** What somebody did whom the log doesn't name: nobody was signed in. */
const unnamed = new Set(['person.sign-in.refused', 'site.sign-in.refused', 'person.reset-asked']);

/** One line of the log: when, who, what; opened, everything that was noted of it. */
export function AuditItem({ event, locale }: { event: AuditEvent; locale: Locale }) {
  const words = auditMessages();
  const { at, by, verb, address, agent, detail } = event;
  const where = [address, agent].filter(Boolean).join(' · ');
  return (
    <li className="grid gap-x-5 gap-y-1 py-3 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      <time dateTime={at} title={formatDate(at, 'dateTime', locale)} className="text-ink-soft tabular-nums">
        {formatDate(at, 'short', locale)}
      </time>
      <div className="min-w-0">
        <p className="text-pretty break-words">
          {by?.name ?? (unnamed.has(verb) ? words.somebody : words.clock)}{' '}
          <span className="text-ink-soft">{words.verbs[verb] ?? verb}</span> <Subject event={event} />
        </p>
        {where && <p className="text-xs break-words text-ink-faint">{words.from(where)}</p>}
        {Object.keys(detail).length > 0 && (
          <details className="mt-0.5">
            <summary className="w-fit cursor-pointer py-1 text-xs text-ink-faint">{words.details}</summary>
            <pre className="mt-1 overflow-x-auto bg-sunken p-3 text-xs">
              {JSON.stringify(detail, null, 2)}
            </pre>
          </details>
        )}
      </div>
    </li>
  );
}
