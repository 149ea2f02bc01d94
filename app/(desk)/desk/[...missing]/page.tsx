import { notFound } from 'next/navigation';
import { viewerOrSignIn } from '../viewer-or-sign-in';

/** Every address of the desk that nothing else answers. */
export default async function Missing({ params }: { params: Promise<{ missing: string[] }> }) {
  const { missing } = await params;
  await viewerOrSignIn(`/desk/${missing.join('/')}`);
  notFound();
}
