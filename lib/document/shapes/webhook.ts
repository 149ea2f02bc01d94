import * as z from 'zod/mini';
import { sectionEventKinds } from './section-event';
import { securityEventKinds } from './security-event';
import { storyEventKinds } from './story-event';

/** Everything that an address can be told of. */
export const webhookEventKinds = [...storyEventKinds, ...sectionEventKinds, ...securityEventKinds] as const;
export type WebhookEventKind = (typeof webhookEventKinds)[number];

/** What somebody says of an address that is to be told. */
export const webhookSchema = z.strictObject({
  url: z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000)),
  note: z.string().check(z.trim(), z.maxLength(200)),
  events: z.array(z.enum(webhookEventKinds)).check(z.minLength(1), z.maxLength(webhookEventKinds.length)),
});

export type WebhookInput = z.infer<typeof webhookSchema>;

/** Why an address is switched off: nothing got through for days, it said that it is gone (410), or somebody did it. */
export type WebhookOff = 'failing' | 'gone' | 'hand';

/** An address that is told of events, without its secret. Times are ISO instants. */
export interface DeskWebhook {
  id: string;
  url: string;
  note: string;
  events: WebhookEventKind[];
  by: string;
  createdAt: string;
  failingSince: string | null;
  off: { at: string; why: WebhookOff } | null;
  /** Until when the former secret signs as well. */
  formerUntil: string | null;
  last: DeskDelivery | null;
}

/** One event on its way to an address. */
export interface DeskDelivery {
  id: string;
  /** The event's id, which is also the message's. */
  eventId: string;
  kind: WebhookEventKind;
  /** The story's headline, the section's name, or whose account it is about; empty for the site. */
  subject: string;
  /** Null for what is about no story. */
  storyId: string | null;
  state: 'waiting' | 'sent' | 'failed';
  createdAt: string;
  attempts: number;
  tryAt: string | null;
  triedAt: string | null;
  tookMs: number | null;
  status: number | null;
  /** Why there was no answer, as a sentence; empty where there was one. */
  reason: string;
  excerpt: string;
}
