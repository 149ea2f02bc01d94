import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { endSession } from '@/lib/data/write/sessions';
import { config } from '@/lib/kit/config';
import { isProblem } from '@/lib/kit/problem';
import { tokenHash } from '@/lib/kit/secret-token';
import { clientAddress } from './client-address';
import { sessionCookieName } from './cookie';
import { deviceTokenIn } from './device-cookie';
import { sessionDays } from './session-days';
import { signIn } from './sign-in';

/** A header or a field of the form: it comes from the network, and may be anything. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * next-auth with e-mail and password. Its token is only an envelope for our opaque session token: what counts is the
 * session row, which `getViewer` reads at every request.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: config.sessionSecret(),
    session: { strategy: 'jwt', maxAge: sessionDays * 86_400 },
    pages: { signIn: '/desk/sign-in', signOut: '/desk/sign-in', error: '/desk/sign-in' },
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: config.isHttps() },
      },
    },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' }, code: {} },
        async authorize(credentials, request) {
          const session = await signIn(
            {
              email: text(credentials?.email).trim(),
              password: text(credentials?.password),
              code: text(credentials?.code),
              device: deviceTokenIn(text(request.headers?.cookie)),
              address: clientAddress(text(request.headers?.['x-forwarded-for'])),
              userAgent: text(request.headers?.['user-agent']),
            },
            new Date(),
          ).catch((error: unknown) => {
            // next-auth hands the browser nothing of an error but its message, and that whole.
            if (isProblem(error, 'too-many-attempts'))
              throw new Error(`${error.code}:${error.detail.retryAfter}`);
            if (isProblem(error, 'code-needed') || isProblem(error, 'code-wrong'))
              throw new Error(error.code);
            console.error(error);
            throw new Error('sign-in-failed');
          });
          return session && { id: session.personId, name: session.name, sessionToken: session.token };
        },
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
        if (typeof token?.sid === 'string') await endSession(tokenHash(token.sid), new Date());
      },
    },
  };
}
