import type { SecurityEventKind } from '@/lib/document/shapes/security-event';
import type { AuditEntry } from './audit-entry';

interface Told {
  kind: SecurityEventKind;
  /** Which parts of the line's detail are told. */
  tells: readonly string[];
  /** For what is told only when it holds. */
  when?: (detail: NonNullable<AuditEntry['detail']>) => boolean;
}

const webhook = { kind: 'security.webhook_changed', tells: ['webhookId', 'events'] } as const;
const refused = { kind: 'security.sign_in_refused_often', tells: [] } as const;

/** Which lines of the audit log are security events, by their verbs. */
const told: Readonly<Record<string, Told>> = {
  'person.sign-in': {
    kind: 'security.sign_in_new_place',
    tells: ['by', 'second'],
    when: ({ strange }) => strange === true,
  },
  'person.sign-in.refused': refused,
  'site.sign-in.refused': refused,
  'person.recovery-code': { kind: 'security.recovery_code_used', tells: [] },
  'person.recovery-codes': { kind: 'security.recovery_codes_renewed', tells: [] },
  'person.reset-link': { kind: 'security.reset_link_made', tells: [] },
  'person.reset-asked': { kind: 'security.reset_link_made', tells: [] },
  'person.password': { kind: 'security.password_changed', tells: ['byLink', 'ended'] },
  'person.second-factor.on': { kind: 'security.factor_added', tells: [] },
  'person.passkey.add': { kind: 'security.factor_added', tells: [] },
  'person.second-factor.off': { kind: 'security.factor_removed', tells: ['ended'] },
  'person.passkey.remove': { kind: 'security.factor_removed', tells: ['ended'] },
  'person.session.end': { kind: 'security.sessions_ended', tells: ['ended', 'all'] },
  'person.sign-out-everywhere': { kind: 'security.sessions_ended', tells: ['ended'] },
  'person.invite': { kind: 'security.invitation_made', tells: ['role', 'sectionIds', 'expiresAt'] },
  'person.join': { kind: 'security.person_joined', tells: ['role', 'sectionIds'] },
  'person.role': { kind: 'security.role_changed', tells: ['before', 'after'] },
  'person.suspended': { kind: 'security.person_suspended', tells: ['before', 'ended'] },
  'person.removed': { kind: 'security.person_removed', tells: ['before', 'ended'] },
  'person.active': { kind: 'security.person_restored', tells: ['before'] },
  'site.sign-in': { kind: 'security.settings_changed', tells: [] },
  'site.secrets': { kind: 'security.settings_changed', tells: [] },
  'webhook.make': webhook,
  'webhook.change': webhook,
  'webhook.on': webhook,
  'webhook.off': webhook,
  'webhook.rotate': webhook,
  'webhook.remove': webhook,
};

/** What a line of the audit log is told as, and with what of its detail; null for what is no security event. */
export function securityOf({
  verb,
  detail = {},
}: Pick<AuditEntry, 'verb' | 'detail'>): { kind: SecurityEventKind; detail: Record<string, unknown> } | null {
  const found = Object.hasOwn(told, verb) ? told[verb] : undefined;
  if (!found || found.when?.(detail) === false) return null;
  const parts = found.tells.flatMap((key) => (key in detail ? [[key, detail[key]] as const] : []));
  return { kind: found.kind, detail: { action: verb, ...Object.fromEntries(parts) } };
}
