import { MissingPreview } from '../missing-preview';

/** proxy.ts answers with this page, and status 404. */
export default function Missing() {
  return <MissingPreview />;
}
