import { Suspense } from 'react';

async function Fails() {
  throw new Error('On purpose');
}

export default function Page() {
  return (
    <Suspense fallback={<p>Instead</p>}>
      <Fails />
    </Suspense>
  );
}
