import type { Point } from '../paper';
import type { Stage } from '../scene';
import { drawLit } from '../shapes/music';
import { silhouette } from '../shapes/person';
import { poses } from '../shapes/poses';

/** A couple on a red carpet before a wall of photographers and their flashes. */
export function redCarpet(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#0b0c18'],
      [0.5, '#28243c'],
      [1, '#0d0b13'],
    ]),
  );
  const back = height * 0.64;
  const flashes: Point[] = [];
  for (let row = 0; row < 3; row += 1) {
    const people: string[] = [];
    for (let i = 0; i < 21; i += 1) {
      const tall = 560 + row * 40;
      people.push(
        silhouette({
          at: [
            width * (i / 20) + random.normal() * 22 + row * 40,
            back + 150 - (2 - row) * 84 + random.between(-10, 18),
          ],
          height: tall,
          pose: poses.camera,
          mirrored: random.chance(0.5),
          hair: random.pick(['short', 'cap', 'bun', 'long', 'beanie', 'curly']),
          girth: 1.1,
        }),
      );
    }
    near.path(people.join(''), ['#302b45', '#221e33', '#151220'][row] ?? '#151220');
    for (let i = 0; i < 26; i += 1) {
      const [x, y] = [random.next() * width, back - 380 + row * 84 + random.between(-34, 40)];
      near.rect(x - 24, y - 15, 48, 32, '#0a0911', { round: 5 });
      near.circle(x, y + 2, 11, '#6f7794');
      if (!random.chance(0.26) || (x > width * 0.36 && x < width * 0.68)) continue;
      flashes.push([x + 16, y - 22]);
    }
  }
  for (const [x, y] of flashes) {
    near.circle(x, y, 12, '#ffffff');
    haze.light(x, y, 130, 130, '#e9f0ff', 0.85);
    haze.light(x, y, 300, 24, '#dfe8ff', 0.5);
  }
  near.rect(0, back + 30, width, 12, '#c9a862');
  near.path(
    `M0 ${back + 36}${Array.from({ length: 5 }, () => `q${width * 0.1} 130 ${width * 0.2} 0`).join('')}`,
    'none',
    { stroke: '#7c1f2c', width: 24 },
  );
  for (let i = 0; i <= 5; i += 1) {
    near.rect(width * 0.2 * i - 9, back + 10, 18, 230, '#d8b66c');
    near.circle(width * 0.2 * i, back + 4, 20, '#f0d894');
  }
  near.shape(
    [
      [-20, back + 235],
      [width + 20, back + 235],
      [width + 20, height],
      [-20, height],
    ],
    near.fade([
      [0, '#c0303a'],
      [0.5, '#8d1c2c'],
      [1, '#4a0d1b'],
    ]),
  );
  for (let i = 0; i < 60; i += 1)
    near.ellipse(
      random.next() * width,
      random.between(back + 250, height),
      random.between(60, 260),
      3,
      '#e8525a',
      { opacity: 0.14 },
    );
  const ground = height * 0.935;
  near.ellipse(width * 0.43, ground + 6, 260, 24, '#2c0710', { opacity: 0.6 });
  near.ellipse(width * 0.6, ground + 6, 180, 20, '#2c0710', { opacity: 0.6 });
  const rim = '#f4f1ff';
  const [x, tall] = [width * 0.43, 1010];
  const u = tall / 7.4;
  drawLit(
    near,
    { at: [x, ground], height: tall, pose: poses.standing, hair: 'bun', girth: 0.78 },
    '#0c0912',
    rim,
    [-4, -4],
  );
  near.path(
    `M${x - 0.55 * u} ${ground - 5.9 * u}Q${x - 0.2 * u} ${ground - 5.4 * u} ${x + 0.6 * u} ${ground - 5.85 * u}Q${x + 0.38 * u} ${ground - 4.7 * u} ${x + 0.62 * u} ${ground - 3.7 * u}Q${x + 0.9 * u} ${ground - 1.6 * u} ${x + 2.1 * u} ${ground + 8}Q${x} ${ground + 34} ${x - 1.3 * u} ${ground + 8}Q${x - 0.8 * u} ${ground - 2 * u} ${x - 0.6 * u} ${ground - 3.8 * u}Q${x - 0.34 * u} ${ground - 4.8 * u} ${x - 0.55 * u} ${ground - 5.9 * u}Z`,
    near.fade(
      [
        [0, '#f1dfae'],
        [0.4, '#c99f4b'],
        [1, '#6f4a24'],
      ],
      [0, 0, 1, 1],
    ),
  );
  for (let i = 0; i < 7; i += 1)
    near.stroke(
      [
        [x - 0.3 * u + i * 0.12 * u, ground - 3.7 * u],
        [x - 0.5 * u + i * 0.24 * u, ground - 1.8 * u],
        [x - 1 * u + i * 0.44 * u, ground + 6],
      ],
      '#7f5a2a',
      5,
      { opacity: 0.4 },
    );
  drawLit(
    near,
    { at: [width * 0.6, ground], height: 1090, pose: poses.handsInPockets, mirrored: true, hair: 'short' },
    '#0a0910',
    rim,
    [4, -4],
  );
  haze.light(width * 0.5, back - 220, width * 0.5, 320, '#aab6e6', 0.28);
}
