import type { Point } from '../paper';
import type { Stage } from '../scene';
import { landUnder, relief } from '../shapes/ridge';
import { drawClouds } from '../shapes/sky';

/** Starlings over a reed bed at the end of the day. */
export function starlingsOverReeds(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const land = height * 0.8;
  far.wash(
    far.fade([
      [0, '#5c6f93'],
      [0.35, '#b79cae'],
      [0.6, '#f2b18e'],
      [0.8, '#ffd9a0'],
      [1, '#6a4a48'],
    ]),
  );
  drawClouds(far, random, {
    top: height * 0.3,
    bottom: height * 0.72,
    count: 18,
    fill: '#fbc59c',
    opacity: 0.2,
    length: 1500,
  });
  far.light(width * 0.3, land, 800, 340, '#fff3cd', 0.9);
  near.circle(width * 0.3, land - 30, 56, '#fff6da');
  const spine: Point[] = [
    [0.16, 0.3],
    [0.3, 0.17],
    [0.44, 0.25],
    [0.52, 0.41],
    [0.66, 0.44],
    [0.79, 0.27],
    [0.9, 0.22],
  ];
  const thick = [0.03, 0.085, 0.1, 0.05, 0.105, 0.08, 0.02];
  const along = (t: number): [number, number, number] => {
    const at = t * (spine.length - 1);
    const i = Math.min(spine.length - 2, Math.floor(at));
    const f = at - i;
    const smooth = f * f * (3 - 2 * f);
    const [a, b] = [spine[i] ?? [0, 0], spine[i + 1] ?? [0, 0]];
    return [
      a[0] + (b[0] - a[0]) * f,
      a[1] + (b[1] - a[1]) * smooth,
      (thick[i] ?? 0) + ((thick[i + 1] ?? 0) - (thick[i] ?? 0)) * smooth,
    ];
  };
  let flock = '';
  for (let i = 0; i < 6200; i += 1) {
    const [cx, cy, spread] = along(random.next());
    const stray = random.chance(0.04) ? 2.6 : 1;
    const [x, y] = [
      (cx + random.normal() * spread * 0.5 * stray) * width,
      (cy + random.normal() * spread * 0.62 * stray) * height,
    ];
    const s = random.between(2.2, 5.4);
    const tilt = random.between(-1.6, 1.6);
    flock += `M${r(x - s)} ${r(y - tilt)}L${r(x)} ${r(y + s * 0.36)}L${r(x + s)} ${r(y + tilt)}L${r(x)} ${r(y - s * 0.3)}Z`;
  }
  near.path(flock, '#2b2a3f', { opacity: 0.85 });
  for (const [level, tone] of [
    [0.77, '#a98388'],
    [0.79, '#7a6070'],
  ] as const) {
    near.shape(
      landUnder(relief(random, { level: height * level, swing: 24, wave: 900, rough: 0.6 }), width, height),
      tone,
    );
  }
  near.rect(
    0,
    land,
    width,
    height - land,
    near.fade([
      [0, '#ffd7a0'],
      [0.3, '#c98f80'],
      [1, '#4c4056'],
    ]),
  );
  near.shape(
    [
      [width * 0.24, land],
      [width * 0.36, land],
      [width * 0.44, height],
      [width * 0.16, height],
    ],
    near.fade([
      [0, '#fff3cf', 0.9],
      [1, '#fff3cf', 0.1],
    ]),
  );
  for (let i = 0; i < 60; i += 1)
    near.ellipse(
      random.next() * width,
      random.between(land, height),
      random.between(40, 240),
      random.between(1, 4),
      '#5c4a60',
      { opacity: 0.3 },
    );
  for (let layer = 0; layer < 3; layer += 1) {
    const tone = ['#6a4f55', '#45343f', '#211a26'][layer] ?? '#211a26';
    const count = [260, 260, 330][layer] ?? 300;
    for (let i = 0; i < count; i += 1) {
      const x = random.next() * width;
      const gap = Math.exp(-(((x - width * 0.32) / (width * 0.13)) ** 2));
      const tall = (60 + layer * 90) * random.between(0.5, 1.15) * (1 - gap * 0.85);
      const foot = height * (0.87 + layer * 0.075);
      const lean = random.between(-10, 26);
      near.stroke(
        [
          [x, foot + 60],
          [x + lean * 0.3, foot - tall * 0.5],
          [x + lean, foot - tall],
        ],
        tone,
        2 + layer * 1.7,
      );
      if (random.chance(0.3)) near.ellipse(x + lean, foot - tall, 4 + layer * 2, 17 + layer * 9, tone);
    }
    near.rect(
      0,
      height * (0.89 + layer * 0.075),
      width,
      height,
      near.fade([
        [0, tone, 0],
        [0.3, tone],
        [1, tone],
      ]),
      { opacity: layer === 2 ? 1 : 0.25 },
    );
  }
  haze.light(width * 0.3, land, 1000, 380, '#ffb36b', 0.35);
}

const r = (value: number) => Math.round(value * 10) / 10;
