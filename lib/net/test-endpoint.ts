import ipaddr from 'ipaddr.js';

let warned = false;

/** The origin of the one loopback address that may be asked, or null when `value` names none that qualifies. */
export function parseTestEndpoint(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.parse(value);
  if (url?.protocol !== 'http:' || url.port === '' || url.origin !== value.replace(/\/$/, '')) return null;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) && ipaddr.parse(host).range() === 'loopback' ? url.origin : null;
}

/**
 * `DATELINE_TEST_ENDPOINT=http://127.0.0.1:PORT` names the one address on this machine that the guarded fetcher may
 * ask although it is not public, so that tests can stand in for a provider. It works in a production build too, which
 * is what the browser journeys run; therefore it can name only a loopback literal with a port, and says so in the log.
 * @throws Error when the variable is set to anything else
 */
export function testEndpoint(): string | null {
  const value = process.env.DATELINE_TEST_ENDPOINT;
  if (!value) return null;
  const origin = parseTestEndpoint(value);
  if (origin === null) {
    throw new Error('DATELINE_TEST_ENDPOINT must be of the form http://127.0.0.1:PORT');
  }
  if (!warned) {
    warned = true;
    console.warn(`DATELINE_TEST_ENDPOINT: requests to ${origin} are let through. For tests only.`);
  }
  return origin;
}
