import { peopleMessages } from '@/lib/kit/messages/people';
import { DeskLink } from './desk-link.client';

/** Says that somebody signed in as whoever looks, where they hadn't been seen before. */
export function StrangeLine({ count }: { count: number }) {
  const words = peopleMessages().sessions;
  return (
    <p role="status" className="bg-caution-wash px-4 py-2 text-center text-sm text-caution">
      {words.strangeLine(count)}{' '}
      <DeskLink href="/desk/account" className="text-link font-semibold">
        {words.look}
      </DeskLink>
    </p>
  );
}
