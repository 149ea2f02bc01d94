import { formatDate, type Locale } from '@/lib/kit/dates';
import { deskMessages } from '@/lib/kit/messages/desk';
import { DeskLink } from './desk-link.client';

/** Says that what should happen by itself does not. */
export function LateLine({ late, locale }: { late: { count: number; since: string }; locale: Locale }) {
  const words = deskMessages().late;
  return (
    <p role="status" className="bg-caution-wash px-4 py-2 text-center text-sm text-caution">
      {words.since(late.count, formatDate(late.since, 'short', locale))}{' '}
      <DeskLink href="/desk/jobs" className="text-link font-semibold">
        {words.why}
      </DeskLink>
    </p>
  );
}
