import { MissingPage } from '../missing-page';

export const dynamic = 'force-dynamic';

/** proxy.ts answers with this page, and status 404, wherever an address leads nowhere. */
export default function Missing() {
  return <MissingPage settled />;
}
