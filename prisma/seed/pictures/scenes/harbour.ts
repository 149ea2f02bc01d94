import { mix } from '../colour';
import type { Paper } from '../paper';
import type { Stage } from '../scene';
import { drawClouds } from '../shapes/sky';
import { drawTown } from '../shapes/skyline';
import { drawGlitter, drawRipples } from '../shapes/water';

/** A ship-to-shore crane: `x` its seaward leg, `u` a tenth of its height, `boom` how far it is raised in degrees. */
function crane(paper: Paper, x: number, ground: number, u: number, boom: number, fill: string) {
  const top = ground - 7 * u;
  const line = (points: readonly (readonly [number, number])[], width: number) =>
    paper.line(points, fill, width, { cap: 'butt' });
  for (const dx of [0, 2.6])
    line(
      [
        [x + dx * u, ground],
        [x + dx * u, top],
      ],
      0.24 * u,
    );
  line(
    [
      [x, ground - 2.6 * u],
      [x + 2.6 * u, ground - 2.6 * u],
    ],
    0.2 * u,
  );
  line(
    [
      [x, ground - 2.6 * u],
      [x + 2.6 * u, top],
    ],
    0.1 * u,
  );
  line(
    [
      [x - 0.3 * u, top],
      [x + 4.6 * u, top],
    ],
    0.34 * u,
  );
  line(
    [
      [x, top],
      [x + 0.7 * u, top - 2.4 * u],
      [x + 2.6 * u, top],
    ],
    0.16 * u,
  );
  line(
    [
      [x + 0.7 * u, top - 2.4 * u],
      [x + 4.5 * u, top],
    ],
    0.06 * u,
  );
  paper.rect(x + 2.9 * u, top - 0.75 * u, 1.3 * u, 0.8 * u, fill);
  const angle = (boom * Math.PI) / 180;
  const tip: readonly [number, number] = [x - 5.2 * u * Math.cos(angle), top - 5.2 * u * Math.sin(angle)];
  line([[x, top], tip], 0.28 * u);
  line([[x + 0.7 * u, top - 2.4 * u], tip], 0.06 * u);
  if (boom < 20) {
    const hook = x - 3 * u;
    line(
      [
        [hook, top],
        [hook, top + 2.2 * u],
      ],
      0.05 * u,
    );
    paper.rect(hook - 0.8 * u, top + 2.2 * u, 1.6 * u, 0.6 * u, fill);
  }
}

/** A container port at dusk with its cranes against the last light. */
export function harbourAtDusk(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const sea = height * 0.66;
  far.wash(
    far.fade([
      [0, '#22314f'],
      [0.3, '#5b5a78'],
      [0.52, '#c98a78'],
      [0.66, '#f6c58a'],
      [0.67, '#8d6f74'],
      [1, '#1d2b42'],
    ]),
  );
  drawClouds(far, random, {
    top: height * 0.1,
    bottom: height * 0.5,
    count: 13,
    fill: '#e8a389',
    opacity: 0.16,
    length: 1100,
  });
  drawClouds(far, random, {
    top: height * 0.05,
    bottom: height * 0.35,
    count: 8,
    fill: '#2c3654',
    opacity: 0.2,
    length: 1300,
  });
  const sun: readonly [number, number] = [width * 0.34, sea - 46];
  far.light(sun[0], sun[1], 620, 420, '#ffd9a0', 0.85);
  near.circle(sun[0], sun[1], 52, '#fff0cf');
  drawTown(
    near,
    random,
    { ground: sea + 2, low: 18, high: 66, wall: '#8a6a78', narrow: 50, broad: 150, gables: true },
    width * 0.0,
    width * 0.62,
  );
  const body = '#1b2338';
  near.shape(
    [
      [width * 0.45, sea + 6],
      [width * 0.46, sea - 40],
      [width + 40, sea - 40],
      [width + 40, sea + 6],
    ],
    '#242b42',
  );
  for (let x = width * 0.6; x < width; x += 86) {
    for (let tier = 0, tiers = random.whole(1, 4); tier < tiers; tier += 1) {
      const paint = mix('#2b3450', random.pick(['#7a3f3c', '#31506a', '#8a6a45', '#3c4a58']), 0.55);
      near.rect(x, sea - 40 - (tier + 1) * 34, 82, 32, paint);
    }
  }
  for (const [x, u, boom] of [
    [0.52, 58, 4],
    [0.665, 66, 62],
    [0.8, 74, 3],
    [0.965, 82, 66],
  ] as const) {
    crane(near, width * x, sea - 30, u, boom, body);
  }
  near.rect(
    0,
    sea,
    width,
    height - sea,
    near.fade([
      [0, '#c4927f'],
      [0.18, '#8a7180'],
      [1, '#172338'],
    ]),
  );
  near.mirrored(
    sea,
    () => {
      for (const [x, u] of [
        [0.52, 58],
        [0.8, 74],
      ] as const)
        crane(near, width * x, sea - 30, u, 4, '#3a3a52');
      near.rect(width * 0.45, sea - 44, width, 44, '#2b3046');
    },
    0.4,
  );
  drawRipples(near, random, sea + 6, '#2a3650', 150, 0.32);
  drawRipples(near, random, sea + 6, '#e7ae8d', 90, 0.2);
  drawGlitter(near, random, {
    x: sun[0],
    narrow: 90,
    broad: 420,
    top: sea + 6,
    bottom: height,
    colour: '#ffe2b0',
    count: 190,
  });
  near.shape(
    [
      [width * 0.08, height * 0.845],
      [width * 0.115, height * 0.87],
      [width * 0.235, height * 0.87],
      [width * 0.262, height * 0.838],
      [width * 0.2, height * 0.843],
      [width * 0.196, height * 0.805],
      [width * 0.15, height * 0.805],
      [width * 0.148, height * 0.845],
    ],
    '#10182a',
  );
  near.line(
    [
      [width * 0.17, height * 0.805],
      [width * 0.17, height * 0.745],
    ],
    '#10182a',
    7,
  );
  for (let i = 0; i < 26; i += 1) {
    const x = random.between(0.46, 1) * width;
    haze.light(x, sea - random.between(40, 90), 30, 30, '#ffdca0', 0.9);
  }
  haze.light(sun[0], sun[1], 900, 300, '#ff9d5c', 0.22);
}
