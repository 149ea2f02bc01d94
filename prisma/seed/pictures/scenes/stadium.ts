import type { Stage } from '../scene';
import { drawCrowd } from '../shapes/crowd';
import { drawStars } from '../shapes/sky';

/** A football ground under floodlights seen from the terrace, drizzle in the beams. */
export function stadiumUnderLights(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const line = height * 0.53;
  far.wash(
    far.fade([
      [0, '#07121f'],
      [0.35, '#133049'],
      [0.55, '#3d6a78'],
      [0.56, '#0b1a1c'],
      [1, '#06100f'],
    ]),
  );
  drawStars(near, random, 60, height * 0.3);
  const stand = (y: number, deep: number, fill: string) =>
    near.shape(
      [
        [-10, y],
        [width * 0.16, y - deep * 0.2],
        [width * 0.84, y - deep * 0.2],
        [width + 10, y],
        [width + 10, line + 20],
        [-10, line + 20],
      ],
      fill,
    );
  stand(height * 0.37, 60, '#0c1c28');
  near.shape(
    [
      [-10, height * 0.35],
      [width * 0.17, height * 0.335],
      [width * 0.83, height * 0.335],
      [width + 10, height * 0.35],
      [width + 10, height * 0.385],
      [width * 0.83, height * 0.36],
      [width * 0.17, height * 0.36],
      [-10, height * 0.385],
    ],
    '#050d14',
  );
  const tones = ['#24475a', '#2f5b69', '#8c4a3c', '#c9b98f', '#3a6f78', '#1b3644'] as const;
  for (let i = 0; i < 2600; i += 1) {
    const y = random.between(height * 0.385, line - 14);
    near.circle(random.next() * width, y, random.between(3, 6), random.pick(tones), { opacity: 0.75 });
  }
  near.rect(0, line - 16, width, 22, '#0a1a20');
  near.shape(
    [
      [0, line],
      [width, line],
      [width, height],
      [0, height],
    ],
    near.fade([
      [0, '#5b9a6a'],
      [0.4, '#347a50'],
      [1, '#123e2a'],
    ]),
  );
  for (let i = 0; i < 9; i += 2) {
    const [a, b] = [i / 9, (i + 1) / 9];
    const at = (share: number, spread: number) => width * (0.5 + (share - 0.5) * spread);
    near.shape(
      [
        [at(a, 1.15), line],
        [at(b, 1.15), line],
        [at(b, 3.4), height],
        [at(a, 3.4), height],
      ],
      '#8fd09a',
      { opacity: 0.12 },
    );
  }
  const chalk = '#eaf6ea';
  near.line(
    [
      [0, line + 52],
      [width, line + 52],
    ],
    chalk,
    4,
    { opacity: 0.8 },
  );
  near.line(
    [
      [width / 2, line + 52],
      [width * 0.47, height],
    ],
    chalk,
    6,
    { opacity: 0.7 },
  );
  near.path(
    `M${width * 0.3} ${line + 190}a${width * 0.19} 92 0 1 0 ${width * 0.38} 0a${width * 0.19} 92 0 1 0 ${-width * 0.38} 0Z`,
    'none',
    { stroke: chalk, width: 5, opacity: 0.7 },
  );
  for (let i = 0; i < 15; i += 1) {
    const y = line + 70 + random.next() ** 1.3 * 330;
    const [x, tall] = [random.between(0.06, 0.94) * width, 26 + (y - line) * 0.19];
    const kit = i % 2 ? '#f3efe0' : '#c8452f';
    near.ellipse(x + tall * 0.7, y, tall * 0.75, tall * 0.07, '#06251a', { opacity: 0.5 });
    near.line(
      [
        [x - tall * 0.16, y],
        [x, y - tall * 0.5],
        [x + tall * 0.2, y - tall * 0.05],
      ],
      '#14231f',
      tall * 0.13,
    );
    near.line(
      [
        [x, y - tall * 0.5],
        [x + tall * 0.05, y - tall * 0.83],
      ],
      kit,
      tall * 0.27,
    );
    near.line(
      [
        [x + tall * 0.05, y - tall * 0.78],
        [x + tall * 0.26, y - tall * 0.55],
      ],
      kit,
      tall * 0.1,
    );
    near.circle(x + tall * 0.09, y - tall * 1.06, tall * 0.11, '#8a5f48');
  }
  near.circle(width * 0.44, line + 176, 9, '#ffffff');
  for (const [x, top, lean] of [
    [0.1, 0.07, 1],
    [0.9, 0.07, -1],
    [0.27, 0.17, 1],
    [0.73, 0.17, -1],
  ] as const) {
    const [cx, cy, size] = [width * x, height * top, top < 0.1 ? 1 : 0.55];
    near.line(
      [
        [cx, cy + 40 * size],
        [cx + 14 * lean * size, line - 30],
      ],
      '#061019',
      20 * size,
    );
    near.rect(cx - 110 * size, cy - 50 * size, 220 * size, 96 * size, '#0a151d', { round: 6 });
    for (let i = 0; i < 15; i += 1) {
      near.circle(
        cx + ((i % 5) - 2) * 42 * size,
        cy + (Math.floor(i / 5) - 1) * 29 * size,
        12 * size,
        '#ffffff',
      );
    }
    const beam = far.fade([
      [0, '#dff4ff', 0.42],
      [1, '#dff4ff', 0],
    ]);
    far.shape(
      [
        [cx - 90 * size, cy],
        [cx + 90 * size, cy],
        [width * (0.5 + lean * 0.42), height * 0.9],
        [width * (0.5 - lean * 0.12), height * 0.9],
      ],
      beam,
    );
    haze.light(cx, cy, 560 * size, 380 * size, '#bfe6f5', 0.75);
    haze.light(cx, cy, 150 * size, 100 * size, '#ffffff', 0.9);
  }
  for (let i = 0; i < 420; i += 1) {
    const [x, y] = [random.next() * width, random.next() * height * 0.75];
    near.line(
      [
        [x, y],
        [x - 7, y + 36],
      ],
      '#dff2f8',
      1.6,
      { opacity: 0.16 },
    );
  }
  drawCrowd(near, random, {
    level: height * 0.925,
    wander: 14,
    head: 74,
    fill: '#040a0d',
    rim: '#2f5d5c',
    raised: 0.18,
  });
}
