import type { PhotoDetails } from '@/lib/document/shapes/photo-details';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';

interface Entry {
  field: string;
  value: string;
  origin: string;
  languages: [tag: string, text: string][];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of any field as text: lists one after the other, places by their parts. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ');
  if (isRecord(value)) return Object.values(value).map(textOf).filter(Boolean).join(', ');
  return value === null || value === undefined ? '' : String(value);
}

/** Every field that the file says something of, with where in the file it says so. */
function entriesOf(metadata: PhotoDetails['metadata']): Entry[] {
  const words = photoPageMessages().metadata;
  return Object.entries(metadata).flatMap(([field, sourced]) => {
    if (!isRecord(sourced) || !('value' in sourced)) return [];
    const value = textOf(sourced.value);
    const origins: Record<string, string> = words.origin;
    const languages = isRecord(sourced.languages) ? Object.entries(sourced.languages) : [];
    const origin = origins[String(sourced.origin)] ?? '';
    return value
      ? [
          {
            field: words.fields[field] ?? field,
            value,
            origin,
            languages: languages.map(([tag, text]) => [tag, String(text)] as [string, string]),
          },
        ]
      : [];
  });
}

/** What the file says about itself, each value with its origin. */
export function MetadataTable({ metadata }: Pick<PhotoDetails, 'metadata'>) {
  const words = photoPageMessages().metadata;
  const entries = entriesOf(metadata);
  const problems = metadata.problems ?? [];
  return (
    <>
      {entries.length === 0 ? (
        <p className="text-sm text-ink-soft">{words.none}</p>
      ) : (
        <table className="w-full text-sm">
          <thead className="sr-only">
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.from}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-rule">
            {entries.map(({ field, value, origin, languages }) => (
              <tr key={field} className="align-baseline">
                <th scope="row" className="w-36 py-1.5 pe-3 text-start font-medium text-ink-soft">
                  {field}
                </th>
                <td className="py-1.5 break-words whitespace-pre-line">
                  {value}
                  {languages.length > 1 && (
                    <ul className="mt-1 text-ink-soft">
                      {languages.map(([tag, text]) => (
                        <li key={tag}>
                          <span className="text-xs text-ink-faint">{words.language(tag)}</span> {text}
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
                <td className="py-1.5 ps-3 text-end text-xs whitespace-nowrap text-ink-faint">{origin}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problems.length > 0 && (
        <ul className="mt-3 text-sm text-caution">
          {problems.map(({ code, field }) => (
            <li key={`${code}-${field}`}>
              {field && `${words.fields[field] ?? field}: `}
              {words.problems[code]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
