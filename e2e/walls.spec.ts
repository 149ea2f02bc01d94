import { createHash, randomInt } from 'node:crypto';
import { askRaw, type RawAnswer } from './support/ask-raw';
import { guardedDoors } from './support/guarded-doors';
import { publishByHand } from './support/publish-by-hand';
import { signInByHttp } from './support/session';
import { letIn } from './support/sign-in';
import { expect, test } from './support/test';

const secret = 'Minister resigns over harbour contract';

interface Try {
  path: string;
  method: string;
  headers: Record<string, string>;
}

/** Each way by which other systems' gates were gone around, once. `old` is a cookie whose session has ended. */
function triesOf(path: string, old: string): Try[] {
  const by = (headers: Record<string, string>): Try => ({ path, method: 'GET', headers });
  const at = (spelling: string): Try => ({ path: spelling, method: 'GET', headers: {} });
  return [
    ...[by({}), by({ cookie: 'dateline.session=forged' }), by({ cookie: old })],
    by({ 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }),
    by({ rsc: '1', 'next-router-prefetch': '1', 'next-url': '/desk/stories' }),
    ...['HEAD', 'OPTIONS'].map((method) => ({ path, method, headers: {} })),
    ...[`${path}.rsc`, `${path}/`, path.toUpperCase(), `/${path}`, `/x/%2e%2e${path}`].map(at),
  ];
}

/** The same address, written otherwise. */
function spellings(path: string): string[] {
  const [, first = '', ...rest] = path.split('/');
  const behind = rest.join('/');
  return [
    path,
    `${path}/`,
    `${path}//`,
    path.toUpperCase(),
    `/${path}`,
    `/${first}//${behind}`,
    `/./${first}/${behind}`,
    `/x/%2e%2e/${first}/${behind}`,
    `/x/..%2f${first}/${behind}`,
    `/%${first.charCodeAt(0).toString(16)}${first.slice(1)}/${behind}`,
    `/${first}%2f${behind}`,
    `/${first}/${behind};x`,
    `${path}.rsc`,
    `${path}.json`,
    `${path}.segments/_tree.segment.rsc`,
    `${path}?_rsc=abc12`,
    `/_next/data/build${path}.json`,
    `http://elsewhere.example${path}`,
    `${path}%00`,
    `${path}#x`,
  ];
}

/** What somebody may send along who wants to be taken for somebody else. */
const disguises: Record<string, string>[] = [
  { cookie: 'dateline.session=forged' },
  { cookie: '__Host-dateline.session=forged; next-auth.session-token=forged' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware' },
  { 'x-middleware-rewrite': '/desk', 'x-middleware-next': '1', 'x-middleware-override-headers': 'cookie' },
  { 'x-middleware-request-cookie': 'dateline.session=forged' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-url': '/desk/stories' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' },
  { 'next-action': '0000000000000000000000000000000000000000' },
  { purpose: 'prefetch', 'sec-purpose': 'prefetch', 'x-moz': 'prefetch' },
  { 'x-nextjs-data': '1', 'x-matched-path': '/desk/stories', 'x-invoke-path': '/desk/stories' },
  {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '127.0.0.1',
    forwarded: 'for=127.0.0.1;host=evil',
  },
  { 'x-original-url': '/desk/stories', 'x-rewrite-url': '/desk/stories', 'x-http-method-override': 'PUT' },
  { authorization: 'Bearer x', 'x-dateline-viewer': 'admin' },
  { accept: 'text/x-component' },
];
const methods = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'];

test('no spelling, header or method leads a stranger to a draft', async ({ dateline, stage }) => {
  const writer = await stage.person('Wera Holt', 'writer');
  const id = await stage.draft(writer, { fields: { headline: secret } });
  const left = await signInByHttp(dateline.url, writer.email, writer.password);
  await stage.query('UPDATE "Session" SET "endedAt" = now() WHERE "personId" = $1', [writer.id]);
  const doors = [`/desk/stories/${id}`, `/api/drafts/${id}`, `/preview/${id}`, `/api/stories/${id}/notes`];
  const tries = doors.flatMap((door) => [
    ...spellings(door).map((path) => ({ path, method: 'GET', headers: {} })),
    ...[...disguises, { cookie: left.cookie }].map((headers) => ({ path: door, method: 'GET', headers })),
    ...methods.map((method) => ({ path: door, method, headers: {} })),
  ]);
  const all = guardedDoors(id);
  expect(all.length).toBeGreaterThan(70);
  const waiting = [...tries, ...all.flatMap((door) => triesOf(door, left.cookie))];
  const look = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const what = JSON.stringify(one);
      const answer = await follow(dateline.url, one.path, one);
      expect(answer.body, what).not.toContain('Minister');
      expect(answer.status, what).toBeLessThan(500);
      // What is no page of the desk's entrance is never given with success.
      if (answer.status === 200 && one.method !== 'OPTIONS')
        expect(answer.body, what).toMatch(/name="password"|^$/);
    }
  };
  await Promise.all(Array.from({ length: 6 }, look));
});

/** Goes where an answer leads on this site, as whoever asked would. */
async function follow(
  origin: string,
  path: string,
  how: { method: string; headers: Record<string, string> },
  steps = 4,
): Promise<RawAnswer> {
  const answer = await askRaw(origin, path, how);
  const to = answer.headers.location && URL.parse(answer.headers.location, `${origin}/`);
  if (!to || steps === 0 || how.method !== 'GET') return answer;
  expect(to.origin, `${path} leads elsewhere`).toBe(new URL(origin).origin);
  // The way in says the same to everybody.
  if (to.pathname === '/desk/sign-in') return answer;
  return follow(origin, to.pathname + to.search, how, steps - 1);
}

test('another site’s pages change nothing, by whatever door', async ({ dateline, stage }) => {
  const writer = await stage.person('Wera Holt', 'writer');
  const { cookie } = await signInByHttp(dateline.url, writer.email, writer.password);
  const doors = ['/api/auth/signout', '/api/uploads', '/desk/stories', '/', '/api/never-built', '/_next/x'];
  const senders = [
    {},
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: dateline.url, 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const path of doors) {
    for (const sender of senders) {
      const headers = { cookie, 'next-action': 'x', ...sender } as Record<string, string>;
      const answer = await askRaw(dateline.url, path, { method: 'POST', headers });
      // What readers open, and Next's files, can only be read: the edge says so itself.
      const refused = path === '/' || path === '/_next/x' ? 405 : 403;
      expect(answer.status, `${path} ${JSON.stringify(sender)}`).toBe(refused);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  }
  const [session] = await stage.query<{ ended: boolean }>(
    'SELECT bool_or("endedAt" IS NOT NULL) AS ended FROM "Session" WHERE "personId" = $1',
    [writer.id],
  );
  expect(session?.ended).toBe(false);
});

const common = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
};
const readers = /^default-src 'self'; script-src 'self'( 'sha256-[\w+/=]+')*; /;

/** Each inline script of a page is one that its policy names to the letter, and nothing else in it could run. */
function expectOnlyHashed({ body, headers }: RawAnswer, path: string): void {
  const policy = String(headers['content-security-policy']);
  expect(policy, path).toMatch(readers);
  for (const [, attributes = '', text = ''] of body.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/type="application\/ld\+json"/.test(attributes)) continue;
    const source = /\bsrc="([^"]*)"/.exec(attributes)?.[1];
    if (source) expect(source, path).toMatch(/^\/islands\/[\w.-]+\.js$/);
    else expect(policy, path).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  expect(body.replaceAll(/<script\b[\s\S]*?<\/script>/g, ''), path).not.toMatch(
    /<[^>]*\s(on\w+=|href="?javascript:)/i,
  );
}

test('each kind of page says what it may do, and the desk runs under its policy', async ({
  dateline,
  stage,
  browser,
}) => {
  const editor = await stage.person('Ida Falk', 'editor');
  await stage.section('quayside', 'Quayside');
  const { id, path } = await publishByHand(
    stage,
    editor,
    'quayside',
    `walls-${randomInt(1e6, 1e7)}`,
    'Words.',
  );
  const draft = await stage.draft(editor, { fields: { headline: 'Under a policy' } });
  for (const address of [
    path,
    '/',
    '/quayside',
    '/search?q=words',
    '/corrections',
    '/archive',
    '/nowhere-at-all',
  ]) {
    const answer = await askRaw(dateline.url, address);
    expect(answer.headers, address).toMatchObject({
      ...common,
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(answer.headers['content-security-policy'], address).toContain("frame-ancestors 'self'");
    expectOnlyHashed(answer, address);
  }
  for (const address of [
    '/feed.xml',
    '/sitemap.xml',
    '/robots.txt',
    `/api/oembed?url=${dateline.url}${path}`,
  ]) {
    expect((await askRaw(dateline.url, address)).headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
    });
  }
  const card = await askRaw(dateline.url, `/embed/${id}`);
  expect(card.headers['content-security-policy']).toContain('frame-ancestors *');
  expect(card.body).not.toContain('<script');
  expect((await askRaw(dateline.url, '/api/helplines')).headers).toMatchObject({
    ...common,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'private, no-store',
  });

  // A window of its own: what its policies stop here is meant to be.
  const page = await browser.newPage();
  await letIn(page, dateline.url, editor);
  const nonces = new Set<string>();
  for (const address of [
    '/desk/sign-in',
    `/desk/stories/${draft}`,
    `/desk/stories/${draft}`,
    `/preview/${draft}`,
  ]) {
    const answer = await page.goto(dateline.url + address);
    const headers = answer?.headers() ?? {};
    expect(headers, address).toMatchObject(common);
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '') ?? [];
    expect(nonce.length, address).toBeGreaterThan(20);
    nonces.add(nonce);
    const isDesk = address.startsWith('/desk');
    expect(headers['content-security-policy']).toContain(
      isDesk ? "'strict-dynamic'" : "frame-ancestors 'self'",
    );
    expect(headers['content-security-policy-report-only'] ?? '').toContain(isDesk ? 'trusted-types' : '');
    // Inline scripts without the nonce are none of ours, whoever wrote them.
    const ran = await page.evaluate(
      () =>
        new Promise((done) => {
          const image = new Image();
          image.setAttribute('onerror', 'window.hacked = 1');
          image.addEventListener('error', () => done('hacked' in window));
          image.src = 'data:,';
        }),
    );
    expect(ran, address).toBe(false);
  }
  expect(nonces.size).toBe(4);
});
