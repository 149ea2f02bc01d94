import { door } from '@/lib/kit/http-answer';
import { muteMails } from '@/lib/newsroom/notices/mute-mails';

/**
 * Ends mails of a kind with one click in a mail program (RFC 8058). It comes from anywhere and without a cookie: the token,
 * which stands in that person's mail alone, says whose mails, and can do nothing else.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<'/api/notice-mute/[token]'>,
): Promise<Response> {
  return door(request, async () => {
    await muteMails((await params).token);
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  });
}
