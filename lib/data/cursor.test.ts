import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/kit/ids';
import { cutPage, decodeCursor, encodeCursor } from './cursor';

const raw = (text: string) => Buffer.from(text).toString('base64url');

describe('cursor', () => {
  it('reads what it wrote, to the millisecond', () => {
    const date = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, fc.uuid(), (at, id) => {
        const text = encodeCursor({ at, id });
        expect(text).toMatch(/^[\w-]+$/);
        expect(decodeCursor(text)).toEqual({ at, id });
      }),
    );
  });

  it.each([
    null,
    '',
    'nonsense',
    raw('2026-11-22T08:00:00.000Z'),
    raw(`2026-11-22T08:00:00.000Z not-an-id`),
    raw(`2026-11-22 ${newId()}`),
    raw(`1 ${newId()}`),
    raw(`-271821-04-20T00:00:00.000Z ${newId()}`),
    raw(`+275760-09-13T00:00:00.000Z ${newId()}`),
    raw(`0000-01-01T00:00:00.000Z ${newId()}`),
    raw(`2026-99-22T08:00:00.000Z ${newId()}`),
    raw(`2026-11-22T08:00:00.000Z ${newId()}`).padEnd(300, 'A'),
  ])('takes %j for the first page', (text) => {
    expect(decodeCursor(text)).toBeNull();
  });

  it('never fails, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        decodeCursor(text);
        decodeCursor(raw(text));
      }),
    );
  });
});

describe('cutPage', () => {
  const rows = [1, 2, 3].map((n) => ({ id: newId(), at: new Date(n) }));

  it('has a next page exactly when a row was left over', () => {
    const cut = cutPage(rows, 2, (row) => row);
    expect(cut.page).toEqual(rows.slice(0, 2));
    expect(decodeCursor(cut.next)).toEqual(rows[1]);
    expect(cutPage(rows, 3, (row) => row)).toEqual({ page: rows, next: null });
    expect(cutPage([], 3, (row: { id: string; at: Date }) => row)).toEqual({ page: [], next: null });
  });
});
