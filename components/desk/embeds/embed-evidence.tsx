import type { DeskEmbed } from '@/lib/document/shapes/desk-embed';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { embedDeskMessages } from '@/lib/kit/messages/embed-desk';

function seen({ platform, checkedAt, status, reason }: DeskEmbed, locale: Locale): string {
  const words = embedDeskMessages().evidence;
  if (reason === 'not-asked') return words.notAsked(platform);
  if (!checkedAt) return words.never;
  const when = formatDate(checkedAt, 'dateTime', locale);
  if (reason === 'person') return words.person(when);
  return status === null ? words.silent(platform, when) : words.status(platform, status, when);
}

/** What is known of a post by what, and when somebody looks again. */
export function EmbedEvidence({ embed, locale }: { embed: DeskEmbed; locale: Locale }) {
  const words = embedDeskMessages().evidence;
  const lost = embed.state === 'gone' || embed.state === 'private';
  const sentences = [
    seen(embed, locale),
    embed.missedAt && !lost && words.missed(formatDate(embed.missedAt, 'dateTime', locale)),
    embed.nextAt && embed.checkedAt && words.next(formatDate(embed.nextAt, 'dateTime', locale)),
  ];
  return (
    <p className="text-ink-soft">
      {sentences.filter(Boolean).join(' ')}
      {embed.movedTo && (
        <>
          {' '}
          {words.movedTo}{' '}
          <a href={embed.movedTo} className="text-link break-all" rel="noreferrer">
            {embed.movedTo}
          </a>
        </>
      )}
    </p>
  );
}
