import 'next/headers.js';
import 'next/dist/server/node-environment.js';
import { expect, it, vi } from 'vitest';

it('lets a file load Next’s server, whatever was loaded of Next before, and say something', () => {
  const heard = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(() => console.warn('said')).not.toThrow();
  heard.mockRestore();
});
