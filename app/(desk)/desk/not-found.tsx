import type { Metadata } from 'next';
import { Message } from '@/components/desk/message';
import { deskMessages } from '@/lib/kit/messages/desk';

export const metadata: Metadata = { title: deskMessages().notFound.title };

/** For what does not exist and what one may not see alike: an answer must not tell which. */
export default function NotFound() {
  const words = deskMessages().notFound;
  return (
    <Message title={words.title} text={words.text}>
      <a href="/desk/stories" className="btn btn-primary">
        {words.back}
      </a>
    </Message>
  );
}
