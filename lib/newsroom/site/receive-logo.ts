import { keepLogoFile } from '@/lib/data/write/logo-files';
import { inTransaction } from '@/lib/data/write/transaction';
import type { LogoFile } from '@/lib/document/site/site-logo';
import { createLimiter } from '@/lib/kit/limiter';
import { logoBytes, makeLogo } from '@/lib/photos/make-logo';
import { readUpload } from '@/lib/photos/read-upload';
import { assertCan, type NewsroomContext } from '../context';

const inHand = createLimiter(2);

/**
 * A picture that may become the logo, as it comes over the line: permission first, then at most as many bytes as one may have.
 * No page shows it before settings name it.
 * @throws Problem `not-allowed`, and as `makeLogo`
 */
export async function receiveLogo(
  { viewer, now }: NewsroomContext,
  request: Pick<Request, 'headers' | 'body'>,
): Promise<LogoFile> {
  assertCan(viewer, 'site.look');
  const length = request.headers.get('content-length');
  const declared = length && /^\d+$/.test(length) ? Number(length) : undefined;
  return inHand(async () => {
    const bytes = await readUpload(request.body ?? (async function* () {})(), { declared, limit: logoBytes });
    const { files, ...logo } = await makeLogo(bytes);
    await inTransaction((tx) => keepLogoFile(tx, { ...logo, files }, now()));
    return logo;
  });
}
