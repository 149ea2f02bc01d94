import { expect, it } from 'vitest';
import { allowOwnDrawings, sharp } from './sharp';

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');

it('has no loader but for the kinds we take, and none for files', async () => {
  await expect(sharp(svg).metadata()).rejects.toThrow(/unsupported/);
  await expect(sharp(Buffer.from('P1\n1 1\n0\n')).metadata()).rejects.toThrow(/unsupported/);
  await expect(sharp('public/any.jpg').metadata()).rejects.toThrow();
});

it('draws SVG only for a program that says the drawings are its own', async () => {
  allowOwnDrawings();
  expect(await sharp(svg).metadata()).toMatchObject({ format: 'svg', width: 9 });
});
