import type { EmbedPolicy } from '@/lib/document/embed-policy';
import { offeredChoice } from '@/lib/document/embed-policy';
import type { DeskEmbed, DeskEmbedEvent } from '@/lib/document/shapes/desk-embed';
import type { PostState } from '@/lib/document/shapes/embed-watch';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { embedDeskMessages } from '@/lib/kit/messages/embed-desk';
import { EmbedEvidence } from './embed-evidence';
import { EmbedLooks } from './embed-looks.client';
import { EmbedPlace } from './embed-place.client';

const tones: Record<PostState, string> = {
  unknown: 'bg-sunken text-ink-soft',
  live: 'bg-good-wash text-good',
  gone: 'bg-danger-wash text-danger',
  private: 'bg-caution-wash text-caution',
  moved: 'bg-accent-wash text-accent',
};

function inWords({ said, choice }: DeskEmbedEvent): string {
  const words = embedDeskMessages();
  if (said) return words.event.said(words.state[said]);
  return choice ? words.event.chose(words.choice[choice]) : words.event.undid;
}

function History({ events, locale }: { events: DeskEmbedEvent[]; locale: Locale }) {
  if (events.length === 0) return null;
  return (
    <details className="text-ink-soft">
      <summary className="w-fit cursor-pointer">{embedDeskMessages().history}</summary>
      <ul className="mt-1 grid gap-0.5">
        {events.map((event) => (
          <li key={`${event.at} ${event.by}`}>
            {formatDate(event.at, 'dateTime', locale)}: {event.by} {inWords(event)}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Props {
  embed: DeskEmbed;
  policy: EmbedPolicy;
  locale: Locale;
  maySay: boolean;
}

/** One post: its words, what became of it and how that is known, and what readers of each story get of it. */
export function EmbedItem({ embed, policy, locale, maySay }: Props) {
  const words = embedDeskMessages();
  const { state, byline, excerpt, capturedAt, platform, places } = embed;
  return (
    <li className="grid gap-x-6 gap-y-2 py-5 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm text-ink-soft sm:flex-col">
        <span className={`rounded-sm px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap ${tones[state]}`}>
          {words.state[state]}
        </span>
        <time dateTime={embed.stateAt} className="tabular-nums">
          {formatDate(embed.stateAt, 'date', locale)}
        </time>
      </p>
      <div className="grid min-w-0 gap-3 text-sm">
        <div>
          <h2 className="text-base font-semibold break-words">{byline || platform || embed.address}</h2>
          <p dir="auto" className="mt-0.5 line-clamp-3 font-serif text-[1.0625rem] leading-snug break-words">
            {excerpt || <span className="font-sans text-sm text-ink-soft italic">{words.noWords}</span>}
          </p>
          <p className="mt-1 flex flex-wrap gap-x-4 text-ink-soft">
            {capturedAt && <span>{words.captured(formatDate(capturedAt, 'date', locale))}</span>}
            <a href={embed.address} className="text-link" rel="noreferrer" target="_blank">
              {words.open(platform)}
              <span className="sr-only">, {words.newTab}</span>
            </a>
          </p>
        </div>
        <EmbedEvidence embed={embed} locale={locale} />
        <div>
          <h3 className="font-semibold">{words.stories(places.length)}</h3>
          <ul className="divide-y divide-rule">
            {places.map((place) => (
              <EmbedPlace
                key={place.storyId}
                place={place}
                embed={embed}
                offered={offeredChoice(policy, state)}
                locale={locale}
              />
            ))}
          </ul>
        </div>
        <EmbedLooks embed={embed} maySay={maySay} />
        <History events={embed.events} locale={locale} />
      </div>
    </li>
  );
}
