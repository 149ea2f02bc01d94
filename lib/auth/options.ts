import type { NextAuthOptions } from 'next-auth';
import { decode, type JWT, type JWTDecodeParams } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { config } from '@/lib/kit/config';
import { isProblem } from '@/lib/kit/problem';
import { clientAddress } from './client-address';
import { sessionCookieName } from './cookie';
import { deviceTokenIn } from './device-cookie';
import { sessionDays } from './session-days';
import { type SignedIn, signIn } from './sign-in';
import { signInWithPasskey } from './sign-in-with-passkey';
import { signOut } from './sign-out';

/** Of what a device signed, in letters: certificates are a few thousand. */
const longestAnswer = 20_000;

/** A header or a field of the form: it comes from the network, and may be anything. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a device signed, as the form sends it: JSON; null for none. What is in it is checked by whoever reads it. */
function answerIn(value: unknown): unknown {
  const json = text(value);
  if (!json) return null;
  try {
    return json.length <= longestAnswer ? JSON.parse(json) : {};
  } catch {
    return {}; // no JSON: an answer that nothing can be read from
  }
}

function comingFrom(headers: Record<string, unknown> | undefined) {
  return {
    address: clientAddress(text(headers?.['x-forwarded-for'])),
    userAgent: text(headers?.['user-agent']),
  };
}

/** Opens a cookie by whichever of our secrets sealed it, or signing out would leave the session of an older one open. */
async function decodeByAny(params: JWTDecodeParams): Promise<JWT | null> {
  for (const secret of [config.sessionSecret(), ...config.formerSessionSecrets()]) {
    // next-auth's decoder throws for what another secret sealed.
    const token = await decode({ ...params, secret }).catch(() => null);
    if (token) return token;
  }
  return null;
}

/** Lets somebody in, or says why not: next-auth hands the browser nothing of an error but its message, and that whole. */
async function enter(work: () => Promise<SignedIn | null>) {
  const session = await work().catch((error: unknown) => {
    if (!isProblem(error)) {
      console.error(error);
      throw new Error('sign-in-failed');
    }
    const { retryAfter, app, passkey } = error.detail;
    const ways = [app && 'app', passkey && 'passkey'].filter(Boolean).join('+');
    throw new Error([error.code, retryAfter ?? ways].filter(Boolean).join(':'));
  });
  return session && { id: session.personId, name: session.name, sessionToken: session.token };
}

/**
 * next-auth with e-mail and password, or a passkey. Its token is only an envelope for our opaque session token: what counts is the
 * session row, which `getViewer` reads at every request.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: config.sessionSecret(),
    session: { strategy: 'jwt', maxAge: sessionDays * 86_400 },
    jwt: { decode: decodeByAny },
    pages: { signIn: '/desk/sign-in', signOut: '/desk/sign-in', error: '/desk/sign-in' },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: config.isHttps() },
      },
    },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' }, code: {}, passkey: {} },
        authorize: (credentials, request) =>
          enter(() =>
            signIn(
              {
                email: text(credentials?.email).trim(),
                password: text(credentials?.password),
                code: text(credentials?.code),
                passkey: answerIn(credentials?.passkey),
                device: deviceTokenIn(text(request.headers?.cookie)),
                ...comingFrom(request.headers),
              },
              new Date(),
            ),
          ),
      }),
      Credentials({
        id: 'passkey',
        credentials: { passkey: {} },
        authorize: (credentials, request) =>
          enter(() =>
            signInWithPasskey(
              { response: answerIn(credentials?.passkey), ...comingFrom(request.headers) },
              new Date(),
            ),
          ),
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (user && 'sessionToken' in user) return { sid: user.sessionToken };
        return token;
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === 'string') await signOut(token.sid, new Date());
      },
    },
  };
}
