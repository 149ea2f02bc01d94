import { instantOf, toMinute } from '@/lib/kit/local-instant';
import { isInReach } from '@/lib/kit/time-reach';

/**
 * When a pin ends (ISO instant) by what stands in a field for date and time; null for no end. Null where a pin can't end
 * then: browsers let one type years of six digits.
 */
export function pinEnd(value: string, zone: string): { until: string | null } | null {
  if (value === '') return { until: null };
  const until = instantOf(toMinute(value), zone);
  return until && isInReach(until) ? { until } : null;
}
