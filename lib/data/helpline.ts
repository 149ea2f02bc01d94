import type { Helpline } from '@/lib/document/shapes/helpline';
import type { Helpline as Row } from './prisma/client';

/** A helpline as pages see it. */
export function toHelpline(row: Row): Helpline {
  const { id, name, phone, url, region, hours, checkedOn } = row;
  return { id, name, phone, url, region, hours, checkedOn: checkedOn?.toISOString().slice(0, 10) ?? null };
}
