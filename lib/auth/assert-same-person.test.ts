import { describe, expect, it } from 'vitest';
import type { Viewer } from '@/lib/policy/viewer';
import { assertSamePerson } from './assert-same-person';

const viewer: Viewer = { id: 'me', name: 'Me', role: 'writer', sectionIds: [], sessionId: 's' };
const request = (headers: Record<string, string>) => new Request('https://news.example/', { headers });

describe('assertSamePerson', () => {
  it('lets a page of one’s own pass, and a program that names nobody', () => {
    expect(() => assertSamePerson(request({ 'desk-person': 'me' }), viewer)).not.toThrow();
    expect(() => assertSamePerson(request({}), viewer)).not.toThrow();
  });

  it('takes what a page of somebody else’s sends for sent by nobody', () => {
    expect(() => assertSamePerson(request({ 'desk-person': 'somebody' }), viewer)).toThrow('not-signed-in');
  });
});
