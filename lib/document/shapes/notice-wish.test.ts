import { expect, it } from 'vitest';
import { noticeKinds, noticeWishesSchema, switchWish, wishFor } from './notice-wish';

it('is for everybody as usual until they say otherwise', () => {
  expect(wishFor(null, 'returned')).toEqual({ desk: true, mail: true, webhook: false });
  expect(wishFor({}, 'published')).toEqual({ desk: true, mail: false, webhook: false });
  const wishes = switchWish(null, 'returned', 'mail', false);
  expect(wishes).toEqual({ returned: { desk: true, mail: false, webhook: false } });
  expect(wishFor(wishes, 'assigned').mail).toBe(true);
});

it('can be switched for all kinds at once, and is stored as it is read', () => {
  const wishes = switchWish({ note: { desk: false, mail: true, webhook: true } }, 'all', 'mail', false);
  expect(noticeKinds.every((kind) => !wishFor(wishes, kind).mail)).toBe(true);
  expect(wishFor(wishes, 'note')).toEqual({ desk: false, mail: false, webhook: true });
  expect(noticeWishesSchema.parse(JSON.parse(JSON.stringify(wishes)))).toEqual(wishes);
});
