import type { ServerResponse } from 'node:http';

const sentences: Record<number, [title: string, text: string]> = {
  400: ['This request makes no sense', 'The address or what came with it could not be read.'],
  404: ['Nothing is here', 'There is nothing at this address.'],
  405: ['This can’t be done here', 'This address can be read and nothing else.'],
  413: ['This is too large', 'The request was larger than this site takes.'],
  414: ['This address is too long', 'Please check the link you followed.'],
  426: ['No such connection here', 'This site speaks HTTP only at this address.'],
  429: ['Too many requests', 'Please wait a little and try again.'],
  503: [
    'We’ll be right back',
    'This page can’t be shown at the moment. Please try again in a few seconds; the rest of the site may well be there.',
  ],
};

/** The whole page of such an answer: the edge knows neither the site's name nor its dress. */
export function plainPage(status: number, reference?: string): string {
  const [title, text] = sentences[status] ?? ['Something went wrong', 'Please try again.'];
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>:root{color-scheme:light dark}body{font:18px/1.55 Georgia,serif;max-width:34rem;margin:18vh auto 0;padding:0 1.25rem}h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}a{color:inherit}</style></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Front page</a></p>${reference ? `<p><small>Reference: ${reference}</small></p>` : ''}</main></body></html>`;
}

/** These pages hold a style sheet and nothing else. */
const plainPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** An answer of the edge's own, where there is nothing to pass on. 503 and 429 say when to try again. */
export function answerPlainly(
  response: ServerResponse,
  status: number,
  more: Record<string, string> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = Buffer.from(plainPage(status, more['x-request-id']));
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
