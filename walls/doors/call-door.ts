import { isValidElement } from 'react';
import { isProblem } from '@/lib/kit/problem';
import type { Call } from './try-door';

type Entry = (...given: unknown[]) => unknown;

interface Answered {
  ok?: boolean;
  problem?: { code: string };
  value?: unknown;
}

/** Of actions for several things at once some may be refused: the first of those is the answer. */
function refusedAmong(value: unknown): string | null {
  const refused = (value as { refused?: { problem: { code: string } }[] } | null | undefined)?.refused;
  return refused?.[0]?.problem.code ?? null;
}

/** Next throws what leads elsewhere: `NEXT_REDIRECT;…`, `NEXT_HTTP_ERROR_FALLBACK;404`. */
function thrownCode(error: unknown): string {
  if (isProblem(error)) return error.code;
  const digest = String((error as { digest?: unknown } | null)?.digest ?? '');
  if (/^NEXT_REDIRECT;.*\/desk\/sign-in/.test(digest)) return 'not-signed-in';
  if (digest.startsWith('NEXT_REDIRECT')) return 'in';
  if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return 'not-found';
  throw error;
}

/** A server action: its rule knocks with its arguments. */
export const callAction =
  (entry: Entry): Call =>
  async (given) => {
    try {
      const answered = (await entry(...(given as unknown[]))) as Answered | string;
      // A form's, which answers in a sentence.
      if (typeof answered === 'string') return /signed out/.test(answered) ? 'not-signed-in' : 'not-allowed';
      return answered.ok ? (refusedAmong(answered.value) ?? 'in') : (answered.problem?.code ?? 'unexpected');
    } catch (error) {
      return thrownCode(error);
    }
  };

/** What a refusal without a body says. */
const ofStatus: Record<number, string> = { 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found' };

/** Takes in an answer; of one that goes on for ever, what comes first. */
async function hearOut(response: Response): Promise<void> {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.arrayBuffer();
    return;
  }
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.read();
  await reader?.cancel();
}

export interface RouteKnock {
  request: Request;
  params: object;
}

/** A route handler: its rule knocks with a request and the parameters of its address. */
export const callRoute =
  (entry: Entry): Call =>
  async (given) => {
    const { request, params } = given as RouteKnock;
    const response = (await entry(request, { params: Promise.resolve(params) })) as Response;
    if (response.ok || (response.status >= 300 && response.status < 400)) {
      await hearOut(response);
      return 'in';
    }
    if (request.method === 'HEAD') return ofStatus[response.status] ?? 'unexpected';
    const text = await response.text();
    try {
      return String((JSON.parse(text) as { code?: unknown }).code);
    } catch {
      return response.status === 404 ? 'not-found' : `status ${response.status}`;
    }
  };

/** Pages that say that there is nothing, in place of what was asked for. */
const nothing = ['MissingPreview', 'EndedPreview'];

/** A page: its rule knocks with `params` and `searchParams`. */
export const callPage =
  (entry: Entry): Call =>
  async (given) => {
    const { params = {}, searchParams = {} } = given as { params?: object; searchParams?: object };
    try {
      const page = await entry({
        params: Promise.resolve(params),
        searchParams: Promise.resolve(searchParams),
      });
      const drawn = isValidElement(page) && typeof page.type === 'function' ? page.type.name : '';
      return nothing.includes(drawn) ? 'not-found' : 'in';
    } catch (error) {
      const code = thrownCode(error);
      // Nobody catches what a page throws: whoever may not see it would read that the desk is broken.
      return code === 'not-allowed' ? 'status 500' : code;
    }
  };
