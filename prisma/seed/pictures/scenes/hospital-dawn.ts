import { mix } from '../colour';
import type { Stage } from '../scene';
import { drawClouds } from '../shapes/sky';

/** A hospital at first light, a few windows still lit, gulls over the roof. */
export function hospitalAtDawn(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#5f7ea3'],
      [0.4, '#b4a9b8'],
      [0.7, '#f1bf9c'],
      [1, '#f7dcb4'],
    ]),
  );
  drawClouds(far, random, {
    top: height * 0.04,
    bottom: height * 0.42,
    count: 15,
    fill: '#fbd3b8',
    opacity: 0.22,
    length: 1000,
  });
  far.light(width * 0.84, height * 0.62, 700, 480, '#fff0cf', 0.9);
  const block = (x: number, top: number, w: number, rows: number, columns: number, tone: string) => {
    const bottom = height * 0.9;
    near.rect(
      x,
      top,
      w,
      bottom - top,
      near.fade([
        [0, mix(tone, '#f6cfae', 0.2)],
        [1, mix(tone, '#2e3c55', 0.3)],
      ]),
    );
    near.rect(x + w - w * 0.035, top, w * 0.035, bottom - top, '#ffd9ae', { opacity: 0.6 });
    near.rect(x - 10, top - 16, w + 20, 22, mix(tone, '#2e3c55', 0.4));
    const [sx, sy] = [w / (columns + 0.5), (bottom - top) / (rows + 0.6)];
    for (let row = 0; row < rows; row += 1) {
      near.rect(x, top + sy * (row + 0.95), w, 5, '#39485f', { opacity: 0.35 });
      for (let column = 0; column < columns; column += 1) {
        const lit = random.chance(0.17);
        const [wx, wy] = [x + sx * (column + 0.42), top + sy * (row + 0.34)];
        near.rect(
          wx,
          wy,
          sx * 0.66,
          sy * 0.5,
          lit ? '#ffe3a0' : mix('#4d6584', '#e9b798', random.next() * 0.35),
        );
        if (lit) haze.light(wx + sx * 0.33, wy + sy * 0.25, 80, 60, '#ffc878', 0.55);
        if (random.chance(0.3))
          near.rect(wx, wy, sx * 0.66, sy * random.between(0.12, 0.3), '#d8cfc4', { opacity: 0.8 });
      }
    }
  };
  block(width * 0.56, height * 0.4, width * 0.36, 6, 11, '#9a9ead');
  block(width * 0.16, height * 0.2, width * 0.3, 9, 8, '#8690a6');
  block(width * 0.42, height * 0.52, width * 0.22, 4, 7, '#747f98');
  near.rect(width * 0.25, height * 0.135, width * 0.11, height * 0.055, '#5d6a85');
  near.line(
    [
      [width * 0.305, height * 0.135],
      [width * 0.305, height * 0.04],
    ],
    '#46546e',
    7,
  );
  near.rect(width * 0.424, height * 0.7, width * 0.2, 36, '#f2ead9');
  near.rect(width * 0.44, height * 0.725, width * 0.17, height * 0.17, '#ffe2a8');
  for (let i = 0; i < 7; i += 1)
    near.rect(width * (0.44 + i * 0.0283) - 4, height * 0.725, 8, height * 0.17, '#56637c');
  haze.light(width * 0.525, height * 0.83, 360, 190, '#ffcf85', 0.55);
  near.rect(
    0,
    height * 0.89,
    width,
    height * 0.11,
    near.fade([
      [0, '#4a5468'],
      [1, '#252d3d'],
    ]),
  );
  for (let i = 0; i < 9; i += 1) {
    const [x, size] = [
      width * random.pick([random.between(0, 0.14), random.between(0.66, 1)]),
      random.between(120, 210),
    ];
    near.rect(x - 6, height * 0.9 - size, 12, size, '#313b45');
    for (let k = 0; k < 12; k += 1)
      near.circle(
        x + random.normal() * size * 0.24,
        height * 0.9 - size + random.normal() * size * 0.2,
        size * random.between(0.12, 0.22),
        mix('#3d4f52', '#8d8a78', random.next() * 0.5),
      );
  }
  for (let i = 0; i < 9; i += 1) {
    const [x, y, s] = [
      random.between(0.4, 0.95) * width,
      random.between(0.08, 0.34) * height,
      random.between(16, 40),
    ];
    near.path(
      `M${x - s} ${y - s * 0.3}Q${x - s * 0.4} ${y - s * 0.6} ${x} ${y}Q${x + s * 0.4} ${y - s * 0.6} ${x + s} ${y - s * 0.35}`,
      'none',
      { stroke: '#3b4861', width: 5, cap: 'round' },
    );
  }
}
