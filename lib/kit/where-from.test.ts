import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { comingFrom, whereFrom, whereOf } from './where-from';

const headers = (given: Record<string, string>) => new Headers(given);

describe('whereOf', () => {
  it('believes the last address, which our own front process wrote', () => {
    expect(
      whereOf(headers({ 'x-forwarded-for': '1.1.1.1, 203.0.113.5', 'user-agent': 'curl/8.14.1' })),
    ).toEqual({
      address: '203.0.113.5',
      agent: 'curl/8.14.1',
    });
  });

  it('knows nothing where nothing was said, and keeps no novel', () => {
    expect(whereOf(headers({}))).toEqual({ address: '', agent: '' });
    expect(whereOf(headers({ 'x-forwarded-for': 'a'.repeat(900) })).address).toHaveLength(60);
  });
});

describe('comingFrom', () => {
  it('holds for everything that is done within, and for nothing beside it', async () => {
    const from = (address: string) => ({ address, agent: 'Firefox 140, Linux' });
    const seen = await Promise.all(
      ['203.0.113.5', '2001:db8::9'].map((address) =>
        comingFrom(from(address), async () => {
          await pause(1);
          return whereFrom().address;
        }),
      ),
    );
    expect(seen).toEqual(['203.0.113.5', '2001:db8::9']);
    expect(whereFrom()).toEqual({ address: '', agent: '' });
  });
});
