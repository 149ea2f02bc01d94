import type { DeskWebhook } from '@/lib/document/shapes/webhook';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { pingMessages } from '@/lib/kit/messages/pings';

type Standing = Pick<DeskWebhook, 'off' | 'failingSince'>;

const stateOf = ({ off, failingSince }: Standing) => (off ? 'off' : failingSince ? 'failing' : 'on');

const tone = { on: 'bg-good', failing: 'bg-caution', off: 'bg-ink-faint' } as const;

/** Whether a webhook is on, in a word with a dot. */
export function WebhookState({ webhook }: { webhook: Standing }) {
  const state = stateOf(webhook);
  return (
    <p className="flex shrink-0 items-center gap-2 text-sm font-medium">
      <span aria-hidden="true" className={`size-2 rounded-full ${tone[state]}`} />
      {pingMessages().state[state]}
    </p>
  );
}

/** Why it isn't, or what fails, as a sentence; null where all is well. */
export function standingOf({ off, failingSince }: Standing, locale: Locale): string | null {
  const words = pingMessages();
  if (off) return words.why[off.why](formatDate(off.at, 'dateTime', locale));
  return failingSince && words.failing(formatDate(failingSince, 'dateTime', locale));
}
