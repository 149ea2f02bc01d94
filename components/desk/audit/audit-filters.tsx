import { type AuditFilter, auditSubjects } from '@/lib/document/shapes/audit';
import { auditMessages } from '@/lib/kit/messages/audit';
import { auditQuery } from './audit-query';

interface Props {
  filter: AuditFilter;
  people: { id: string; name: string }[];
}

/** What the log is looked through for, and the ways to take it along. A form that needs no script. */
export function AuditFilters({ filter, people }: Props) {
  const words = auditMessages();
  const { subjectKind, personId } = filter;
  return (
    <form action="/desk/audit" className="mt-5 flex flex-wrap items-end gap-3">
      <label className="text-sm">
        <span className="field-label">{words.filter.about}</span>
        <select key={subjectKind} name="about" className="field" defaultValue={subjectKind}>
          <option value="">{words.filter.everything}</option>
          {auditSubjects.map((kind) => (
            <option key={kind} value={kind}>
              {words.subjects[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="min-w-0 text-sm">
        <span className="field-label">{words.filter.by}</span>
        <select key={personId} name="by" className="field max-w-60" defaultValue={personId}>
          <option value="">{words.filter.everybody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn">
        {words.filter.show}
      </button>
      <p className="flex min-h-9 items-center gap-3 text-sm sm:ms-auto">
        <span className="text-ink-soft">{words.exports.label}</span>
        {(['csv', 'json'] as const).map((format) => (
          <a
            key={format}
            href={`/api/audit${auditQuery(filter, { format })}`}
            download
            className="text-link flex min-h-9 items-center"
          >
            {words.exports[format]}
          </a>
        ))}
      </p>
    </form>
  );
}
