import { expect, it } from 'vitest';
import * as unknown from './[...unknown]/route';

it.each(Object.entries(unknown))(
  'answers %s at an address that no door has in JSON, with 404',
  async (method, door) => {
    const headers = { 'sec-fetch-site': 'same-origin' };
    const response = await door(new Request('http://localhost:3000/api/nothing', { method, headers }));
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await response.json()).toMatchObject({ code: 'not-found' });
  },
);
