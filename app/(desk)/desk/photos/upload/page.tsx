import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { UploadPanel } from '@/components/desk/photos/upload/upload-panel.client';
import { uploadMessages } from '@/lib/kit/messages/uploads';
import { can } from '@/lib/policy/can';
import { viewerOrSignIn } from '../../viewer-or-sign-in';

export const metadata: Metadata = { title: uploadMessages().title };

/** Pictures into the library, many at once. */
export default async function UploadPhotos() {
  const viewer = await viewerOrSignIn('/desk/photos/upload');
  if (!can(viewer, 'photo.upload')) notFound();
  return (
    <div className="mx-auto max-w-4xl px-4 pt-6 pb-16 sm:px-6 sm:pt-8">
      <Link href="/desk/photos" className="text-link inline-flex min-h-8 items-center text-sm">
        {uploadMessages().back}
      </Link>
      <h1 className="mt-1 mb-4 font-serif text-3xl font-semibold tracking-tight">{uploadMessages().title}</h1>
      <UploadPanel />
    </div>
  );
}
