import { expect, it } from 'vitest';
import { linkAnswer } from './link-answer';
import { linkKey } from './shapes/link-state';

it.each([
  [{ status: 200, reason: null }, 'answers'],
  [{ status: 404, reason: null }, 'dead'],
  [{ status: 410, reason: null }, 'dead'],
  [{ status: 500, reason: null }, 'dead'],
  [{ status: 401, reason: null }, 'unsure'],
  [{ status: 403, reason: null }, 'unsure'],
  [{ status: 429, reason: null }, 'unsure'],
  [{ status: 503, reason: null }, 'unsure'],
  [{ status: null, reason: 'address-unreachable' }, 'dead'],
  [{ status: null, reason: 'answer-too-slow' }, 'dead'],
  [{ status: null, reason: 'too-many-redirects' }, 'unsure'],
  [{ status: null, reason: null }, 'waiting'],
])('%j means %s', (looked, answer) => {
  expect(linkAnswer(looked)).toBe(answer);
});

it('asks for no fragment and no mailbox', () => {
  expect(linkKey('https://a.example/x?y#z')).toBe('https://a.example/x?y');
  expect(linkKey('mailto:a@example.org')).toBeNull();
});
