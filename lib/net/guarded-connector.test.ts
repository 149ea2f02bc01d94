import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { guardedConnector } from './guarded-connector';
import type { Network } from './network';
import { isPublicAddress } from './public-address';

const options = { hostname: 'news.example', host: 'news.example', protocol: 'https:', port: '' };

/** Connects through a network on which the name has `addresses`; tells what was dialled and what came of it. */
async function connect(addresses: string[], signal = new AbortController().signal) {
  const dialled: string[] = [];
  const network: Network = {
    resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    dial: (_options, vetted, callback) => {
      dialled.push(...vetted.map(({ address }) => address));
      callback(new Error('dialled'), null);
    },
    testEndpoint: 'http://127.0.0.1:4123',
  };
  const outcome = await new Promise<Error | null>((resolve) => {
    guardedConnector(network, signal)(options, (...[error]) => resolve(error));
  });
  return { dialled, outcome };
}

it('never dials a name that has any address which is not public', async () => {
  const address = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.constantFrom(
      '8.8.8.8',
      '2606:4700:4700::1111',
      '127.0.0.1',
      '::1',
      '::ffff:10.0.0.1',
      '169.254.169.254',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(address, { minLength: 1, maxLength: 4 }), async (addresses) => {
      const { dialled, outcome } = await connect(addresses);
      if (addresses.every(isPublicAddress)) expect(dialled).toEqual(addresses);
      else {
        expect(dialled).toEqual([]);
        expect(isProblem(outcome, 'address-refused')).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('does not dial a name without addresses, or for somebody who has gone', async () => {
  expect(isProblem((await connect([])).outcome, 'address-unreachable')).toBe(true);
  const { dialled, outcome } = await connect(['8.8.8.8'], AbortSignal.abort(new Error('gone')));
  expect(dialled).toEqual([]);
  expect(outcome?.message).toBe('gone');
});
