import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileFromDataAddress, liftedIndex, liftPictures } from './lifted-pictures';

const large = (kind = 'png') => `data:image/${kind};base64,${'iVBORw0KGgo'.repeat(300)}`;

describe('liftPictures', () => {
  it('leaves a token for each picture, and everything else as it is', () => {
    const html = `<p>a<img src="${large()}" alt="x"> data:image/ <img src='${large('jpeg')}'><img src="data:image/gif;base64,R0lG"></p>`;
    const { html: light, pictures } = liftPictures(html);
    expect(light).toBe(
      `<p>a<img src="data:dateline/picture,0" alt="x"> data:image/ <img src='data:dateline/picture,1'><img src="data:image/gif;base64,R0lG"></p>`,
    );
    expect(pictures).toEqual([large(), large('jpeg')]);
    expect([liftedIndex('data:dateline/picture,1'), liftedIndex(large()), liftedIndex('x')]).toEqual([
      1,
      null,
      null,
    ]);
  });

  it('takes no drawing, no page and nothing without an end', () => {
    for (const html of [
      `<img src="data:image/svg+xml;base64,${'A'.repeat(3_000)}">`,
      `<img src="${large()}`,
      `<img src=${large()}>`,
      `<a href="data:text/html;base64,${'A'.repeat(3_000)}">`,
    ]) {
      expect(liftPictures(html)).toEqual({ html, pictures: [] });
    }
  });

  it('can be put together again, whatever the text is', () => {
    const piece = fc.oneof(
      fc.constantFrom('"', "'", 'data:image/', 'data:image/png;base64,', large(), `"${large('webp')}"`),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        fc.pre(!html.includes('data:dateline/'));
        const { html: light, pictures } = liftPictures(html);
        const back = light.replace(/data:dateline\/picture,(\d+)/g, (_, n) => pictures[Number(n)] ?? '');
        expect(back).toBe(html);
      }),
    );
  });

  it('reads forty megabytes at once', () => {
    const started = performance.now();
    liftPictures(`<img src="data:image/png;base64,${'A'.repeat(40_000_000)}">`);
    liftPictures('"data:image/'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('fileFromDataAddress', () => {
  it('is the picture, named for people', async () => {
    const file = fileFromDataAddress('data:image/jpeg;base64,aGVs\nbG8=', 'Quay');
    expect([file?.name, file?.type, await file?.text()]).toEqual(['Quay.jpg', 'image/jpeg', 'hello']);
  });

  it('is nothing where it is no base64', () => {
    for (const address of ['data:image/png;base64,%%%', 'data:text/html;base64,aGVs', 'https://a.example/'])
      expect(fileFromDataAddress(address, 'x')).toBeNull();
  });
});
