import type { ServerResponse } from 'node:http';
import { plainPageMessages } from '../../lib/kit/messages/plain-pages.ts';

/**
 * The whole page of such an answer: the edge knows neither the site's name nor its dress.
 * @param language of the site, BCP 47; English where there are no words in it
 */
export function plainPage(status: number, language: string, reference?: string): string {
  const words = plainPageMessages(language);
  // Where it may be better in a moment.
  const again = status === 429 || status === 503 ? `<a href="">${words.again}</a>` : '';
  const { title, text } = words.status[status as keyof typeof words.status] ?? words.other;
  return `<!DOCTYPE html><html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>:root{color-scheme:light dark;background:light-dark(#fefdfb,#131517);color:light-dark(#15171a,#ece9e3)}body{font:18px/1.55 Georgia,serif;max-width:34rem;margin:18vh auto 0;padding:0 1.25rem}h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}a{color:inherit;display:inline-block;padding:.5rem 0;margin-right:1.5rem}</style></head><body><main><h1>${title}</h1><p>${text}</p><p>${again}<a href="/">${words.toFrontPage}</a></p>${reference ? `<p><small>${words.reference(reference)}</small></p>` : ''}</main></body></html>`;
}

/** These pages hold a style sheet and nothing else. */
const plainPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** An answer of the edge's own, where there is nothing to pass on. 503 and 429 say when to try again. */
export function answerPlainly(
  response: ServerResponse,
  status: number,
  language: string,
  more: Record<string, string> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(plainPage(status, language, more['x-request-id']));
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': plainPolicy,
    ...(status === 503 ? { 'retry-after': '5' } : {}),
    ...more,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
