import { mix } from '../colour';
import type { Stage } from '../scene';
import { landUnder, relief } from '../shapes/ridge';
import { drawClouds, drawStars } from '../shapes/sky';

/** A festival in a river meadow from the hill above: tents, strings of lamps, a stage glowing at the far end. */
export function festivalField(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#1c2650'],
      [0.25, '#4d4a7c'],
      [0.42, '#d0806f'],
      [0.48, '#f5bd84'],
      [1, '#26323a'],
    ]),
  );
  drawClouds(far, random, {
    top: height * 0.1,
    bottom: height * 0.38,
    count: 14,
    fill: '#e89a86',
    opacity: 0.18,
    length: 1100,
  });
  drawStars(near, random, 90, height * 0.22);
  for (const [level, tone] of [
    [0.44, '#7c6480'],
    [0.47, '#554c6c'],
    [0.5, '#39405a'],
  ] as const) {
    near.shape(
      landUnder(relief(random, { level: height * level, swing: 50, wave: 1200, rough: 0.4 }), width, height),
      tone,
    );
  }
  near.rect(
    0,
    height * 0.52,
    width,
    height,
    near.fade([
      [0, '#5a5a52'],
      [0.4, '#35452f'],
      [1, '#141d1a'],
    ]),
  );
  near.path(
    `M-20 ${height * 0.6}C${width * 0.2} ${height * 0.53} ${width * 0.24} ${height * 0.58} ${width * 0.36} ${height * 0.535}L${width * 0.38} ${height * 0.545}C${width * 0.26} ${height * 0.61} ${width * 0.2} ${height * 0.57} -20 ${height * 0.66}Z`,
    '#e2a58a',
    { opacity: 0.8 },
  );
  const [sx, sy] = [width * 0.62, height * 0.575];
  for (let i = 0; i < 9; i += 1) {
    const lean = (i - 4) * 210;
    far.shape(
      [
        [sx - 16, sy - 60],
        [sx + 16, sy - 60],
        [sx + lean + 70, -40],
        [sx + lean - 70, -40],
      ],
      far.fade([
        [0, '#ffdca0', 0],
        [1, i % 2 ? '#ffb06a' : '#8fc7d8', 0.5],
      ]),
    );
  }
  near.path(`M${sx - 190} ${sy}V${sy - 96}Q${sx} ${sy - 215} ${sx + 190} ${sy - 96}V${sy}Z`, '#151627');
  near.path(
    `M${sx - 158} ${sy - 8}V${sy - 86}Q${sx} ${sy - 180} ${sx + 158} ${sy - 86}V${sy - 8}Z`,
    near.fade([
      [0, '#fff3cc'],
      [1, '#ff8f4f'],
    ]),
  );
  for (const x of [-90, -30, 34, 92]) near.rect(sx + x, sy - 60, 13, 52, '#2a1518');
  for (let i = 0; i < 2600; i += 1) {
    const depth = random.next() ** 1.2;
    const x = sx + random.normal() * (170 + 560 * depth) * 0.6;
    const y = sy + 6 + depth * height * 0.17;
    near.ellipse(
      x,
      y,
      3 + depth * 5,
      4 + depth * 7,
      mix('#d78a5a', '#141722', Math.min(1, depth * 1.3 + random.next() * 0.3)),
    );
  }
  const canvases = ['#e9d9b8', '#c9563f', '#e2a850', '#4f7f86', '#d9c7a6', '#7b5a86'] as const;
  const tents = Array.from({ length: 60 }, () => ({ x: random.next() * width, depth: random.next() })).sort(
    (a, b) => a.depth - b.depth,
  );
  for (const { x, depth } of tents) {
    const y = height * (0.7 + depth * 0.28);
    if (Math.abs(x - sx) < 430 - depth * 200) continue;
    const s = 44 + depth * 96;
    const cloth = mix(random.pick(canvases), '#1a2030', 0.34);
    const lit = random.chance(0.35);
    near.ellipse(x, y, s * 1.1, s * 0.12, '#0d1412', { opacity: 0.6 });
    near.shape(
      [
        [x - s, y],
        [x - s * 0.12, y - s * 0.95],
        [x + s * 0.55, y],
      ],
      lit
        ? near.fade([
            [0, mix(cloth, '#ffcf80', 0.4)],
            [1, '#ffc069'],
          ])
        : cloth,
    );
    near.shape(
      [
        [x - s * 0.12, y - s * 0.95],
        [x + s * 0.55, y],
        [x + s * 1.05, y - s * 0.14],
      ],
      mix(cloth, '#0f1420', 0.5),
    );
    near.shape(
      [
        [x - s * 0.32, y],
        [x - s * 0.14, y - s * 0.6],
        [x + s * 0.06, y],
      ],
      '#10141d',
      { opacity: lit ? 0.35 : 0.8 },
    );
    if (lit) haze.light(x - s * 0.2, y - s * 0.3, s * 1.5, s * 1.1, '#ffb35c', 0.5);
  }
  for (const [from, to, y, sag] of [
    [-0.02, 0.42, 0.66, 90],
    [0.42, 1.02, 0.7, 110],
    [-0.02, 0.6, 0.83, 150],
    [0.6, 1.02, 0.88, 100],
  ] as const) {
    for (let t = 0; t <= 1; t += 0.035) {
      const [x, drop] = [width * (from + (to - from) * t), height * y + sag * 4 * t * (1 - t) - 60];
      near.circle(x, drop, 6, '#fff0bd');
      haze.light(x, drop, 26, 26, '#ffcf7a', 0.8);
    }
    near.line(
      [
        [width * from, height * y - 60],
        [width * from, height * y + 100],
      ],
      '#10141d',
      8,
    );
    near.line(
      [
        [width * to, height * y - 60],
        [width * to, height * y + 100],
      ],
      '#10141d',
      8,
    );
  }
  haze.light(sx, sy - 50, 620, 260, '#ff9c55', 0.6);
}
