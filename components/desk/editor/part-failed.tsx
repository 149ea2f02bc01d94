import { openingMessages } from '@/lib/kit/messages/opening';

/** Says that the code of a part of the page didn't come, and asks for it again. */
export function PartFailed({ again }: { again: () => void }) {
  const words = openingMessages().later;
  return (
    <p role="alert" className="px-4 py-2 text-sm text-danger">
      {words.failed}{' '}
      <button type="button" className="font-semibold underline" onClick={again}>
        {words.again}
      </button>
    </p>
  );
}
