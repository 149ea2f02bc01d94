import type { SecurityEvent } from '@/lib/document/shapes/security-event';

/**
 * What a webhook is sent of a security event, as JSON. docs/webhooks.md describes it for those who receive it; what it
 * says must not change, only grow.
 * @param origin the public one
 */
export function securityBody({ kind, at, facts }: SecurityEvent, origin: string): string {
  return JSON.stringify({
    type: kind,
    timestamp: at.toISOString(),
    data: { ...facts, url: `${origin}/desk/audit` },
  });
}
