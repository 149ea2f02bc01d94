import { Suspense } from 'react';
import { after } from '../after.js';

async function Late() {
  await after();
  return <p>Late words</p>;
}

export default function Page() {
  return (
    <Suspense fallback={<p>Wait</p>}>
      <Late />
    </Suspense>
  );
}
