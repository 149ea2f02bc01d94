import { expect, it } from 'vitest';
import { picturesAmong } from './pictures-in';

const file = (name: string, type = '') => new File(['x'], name, { type });

it('takes what is called a picture out of a folder, also kinds that the server has a sentence for', () => {
  const pictures = [
    file('a.JPG'),
    file('b', 'image/png'),
    file('c.heic'),
    file('d.CR3'),
    file('e.avif', 'image/avif'),
  ];
  const others = [file('notes.txt', 'text/plain'), file('clip.mov', 'video/quicktime'), file('a.jpg.xmp')];
  const hidden = [file('.DS_Store'), file('Thumbs.db'), file('._a.jpg', 'image/jpeg')];
  expect(picturesAmong([...others, ...pictures, ...hidden])).toEqual({ pictures, skipped: 3 });
});
