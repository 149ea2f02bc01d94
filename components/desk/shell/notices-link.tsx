import { rightsMessages } from '@/lib/kit/messages/rights';
import { DeskLink } from './desk-link.client';

/** The way to what the desk is told, with how much of it is open. */
export function NoticesLink({ count }: { count: number }) {
  const words = rightsMessages().notices;
  return (
    <DeskLink
      href="/desk/notices"
      className="btn btn-quiet relative px-2 max-lg:min-w-11"
      aria-label={count > 0 ? words.count(count) : words.title}
      title={count > 0 ? words.count(count) : words.title}
    >
      <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5" fill="none" stroke="currentColor">
        <path
          d="M4.5 14.5h11l-1.3-2.2V8.6a4.2 4.2 0 0 0-8.4 0v3.7L4.5 14.5ZM8.3 16.6a1.8 1.8 0 0 0 3.4 0"
          strokeWidth="1.4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute end-0.5 top-0.5 max-lg:end-1 min-w-4 rounded-full bg-danger px-1 text-center text-[0.6875rem] leading-4 font-semibold text-paper tabular-nums"
        >
          {count > 99 ? '99+' : count}
        </span>
      )}
    </DeskLink>
  );
}
