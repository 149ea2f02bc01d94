import { describe, expect, it } from 'vitest';
import { emptyCredit } from '@/lib/document/credit';
import { eventText } from './event-text';

const event = (verb: string, detail: Record<string, unknown> = {}) =>
  eventText({ id: '1', at: '2026-05-01T10:00:00.000Z', by: 'Ana', verb, detail });

describe('eventText', () => {
  it('tells field by field what an edit changed', () => {
    const before = { alt: 'A ferry', caption: '', copyrightNotice: '', credit: emptyCredit };
    const after = {
      ...before,
      caption: 'The ferry',
      credit: { ...emptyCredit, creators: ['Bo Ek'], agency: 'Meridian' },
    };
    expect(event('photo.edit', { before, after }).lines).toEqual([
      'Caption: none → “The ferry”',
      'Credit: none → “Bo Ek / Meridian”',
    ]);
  });

  it('tells of old lines what had stood there', () => {
    expect(event('photo.edit', { before: { caption: 'Old' } }).lines).toEqual(['Caption was “Old”']);
  });

  it('says why, where and which', () => {
    expect(event('photo.credit-unknown.decide', { reason: 'Left at the desk' })).toEqual({
      what: 'decided that its credit is unknown',
      lines: ['Reason: Left at the desk'],
    });
    expect(event('photo.collection.add', { name: 'Harbour' }).lines).toEqual(['“Harbour”']);
    expect(event('photo.crop', { ratio: '1:1', after: null }).lines).toEqual([
      '1:1, follows the focal point',
    ]);
    const files = { before: { fileName: 'a.jpg' }, after: { fileName: 'b.jpg' }, reason: 'A face' };
    expect(event('photo.replace-file', files).lines).toEqual(['Reason: A face', 'a.jpg → b.jpg']);
  });

  it('names what it does not know', () => {
    expect(event('photo.some-thing.new')).toEqual({ what: 'some thing new', lines: [] });
  });
});
