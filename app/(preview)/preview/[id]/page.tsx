import type { Metadata } from 'next';
import { loadPreview } from '../../load';
import { MissingPreview } from '../missing-preview';
import { PreviewPage, previewMetadata } from '../preview-page';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return previewMetadata(await loadPreview((await params).id));
}

/** The working copy of a story for staff who may read it. proxy.ts has answered everybody else with 404. */
export default async function Preview({ params }: Props) {
  const preview = await loadPreview((await params).id);
  return preview ? <PreviewPage preview={preview} linkEnds={null} /> : <MissingPreview />;
}
