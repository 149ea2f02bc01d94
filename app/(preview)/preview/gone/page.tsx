import { EndedPreview } from '../ended-preview';

/** proxy.ts answers with this page, and status 410. */
export default function Gone() {
  return <EndedPreview />;
}
