import type { Metadata } from 'next';
import Link from 'next/link';
import { Message } from '@/components/desk/message';
import { deskMessages } from '@/lib/kit/messages/desk';

export const metadata: Metadata = { title: deskMessages().notFound.title };

/** For what does not exist and what one may not see alike: an answer must not tell which. */
export default function NotFound() {
  const words = deskMessages().notFound;
  return (
    <Message title={words.title} text={words.text}>
      <Link href="/desk/stories" className="btn btn-primary">
        {words.back}
      </Link>
    </Message>
  );
}
