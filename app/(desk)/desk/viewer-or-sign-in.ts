import { redirect } from 'next/navigation';
import { signInAddress } from '@/components/desk/sign-in/return-address';
import { getViewer } from '@/lib/auth/get-viewer';
import type { Viewer } from '@/lib/policy/viewer';

/**
 * Who asks for a page of the desk; whoever is not signed in (any more) is sent to do so and comes back to `path`, the
 * page's own address. The gate in proxy.ts only sees that there is a cookie, this one that its session still lives.
 */
export async function viewerOrSignIn(path: string): Promise<Viewer> {
  return (await getViewer()) ?? redirect(signInAddress(path));
}
