import { expect, test } from 'vitest';
import { serverActionsKey } from './action-key.ts';

test('is the same on every machine with the same secret, and another with another', () => {
  const key = serverActionsKey('the secret of this newsroom, long enough');
  expect(Buffer.from(key ?? '', 'base64')).toHaveLength(32);
  expect(serverActionsKey(' the secret of this newsroom, long enough\n')).toBe(key);
  expect(serverActionsKey('the secret of another newsroom, long too')).not.toBe(key);
  expect(serverActionsKey(undefined)).toBeUndefined();
  expect(serverActionsKey(' ')).toBeUndefined();
});
