import type { Metadata } from 'next';
import { loadLinkedPreview } from '../../../load';
import { EndedPreview } from '../../ended-preview';
import { PreviewPage, previewMetadata } from '../../preview-page';

interface Props {
  params: Promise<{ token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return previewMetadata(await loadLinkedPreview((await params).token));
}

/** A draft for whoever was sent a link. proxy.ts has answered links that have ended with 410, unknown ones with 404. */
export default async function LinkedPreview({ params }: Props) {
  const preview = await loadLinkedPreview((await params).token);
  return preview ? <PreviewPage preview={preview} linkEnds={preview.expiresAt} /> : <EndedPreview />;
}
