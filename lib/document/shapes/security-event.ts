import * as z from 'zod/mini';

/** What can happen to the safety of accounts. Webhooks name these; docs/webhooks.md says when each is sent. */
export const securityEventKinds = [
  'security.sign_in_new_place',
  'security.sign_in_refused_often',
  'security.recovery_code_used',
  'security.recovery_codes_renewed',
  'security.reset_link_made',
  'security.password_changed',
  'security.factor_added',
  'security.factor_removed',
  'security.sessions_ended',
  'security.invitation_made',
  'security.person_joined',
  'security.role_changed',
  'security.person_suspended',
  'security.person_removed',
  'security.person_restored',
  'security.settings_changed',
  'security.webhook_changed',
] as const;

export type SecurityEventKind = (typeof securityEventKinds)[number];

const named = z.nullable(z.object({ id: z.string(), name: z.string() }));

/** What everybody who is told of such an event is told: nothing by which somebody could sign in. */
export const securityEventFactsSchema = z.object({
  /** Whose account it is about; null for the site, or an account that there isn't. */
  person: named,
  /** Who did it; null where nobody was signed in, or it came by itself. */
  by: named,
  /** The network it came from: an IPv4 address or an IPv6 /64; null where none is known. */
  network: z.nullable(z.string()),
  /** The program, in a few words; empty where none is known. */
  agent: z.string(),
  /** What the audit log says beside, as far as it is told. */
  detail: z.record(z.string(), z.unknown()),
});

export type SecurityEventFacts = z.infer<typeof securityEventFactsSchema>;

export interface SecurityEvent {
  id: string;
  kind: SecurityEventKind;
  at: Date;
  facts: SecurityEventFacts;
}
