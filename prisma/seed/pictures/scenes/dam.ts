import { mix } from '../colour';
import type { Stage } from '../scene';
import { landUnder, relief } from '../shapes/ridge';
import { drawClouds } from '../shapes/sky';

/** An arch dam between two walls of rock, one outlet open. */
export function archDam(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#7aa0b4'],
      [0.35, '#cfd9d0'],
      [0.5, '#efe3c4'],
      [1, '#8d9a92'],
    ]),
  );
  drawClouds(far, random, {
    top: 0,
    bottom: height * 0.24,
    count: 9,
    fill: '#ffffff',
    opacity: 0.2,
    length: 1000,
  });
  for (const [level, tone, swing] of [
    [0.2, '#a9bdc2', 190],
    [0.28, '#86a0a6', 120],
  ] as const) {
    near.shape(
      landUnder(
        relief(random, { level: height * level, swing, wave: 1300, rough: 0.5, octaves: 8, peaked: true }),
        width,
        height,
      ),
      near.fade([
        [0, tone],
        [1, mix(tone, '#efe3c4', 0.5)],
      ]),
    );
  }
  const crest = height * 0.36;
  near.path(
    `M${width * 0.1} ${crest}Q${width * 0.5} ${crest + 150} ${width * 0.9} ${crest}V${crest - 40}H${width * 0.1}Z`,
    '#5f9aa6',
  );
  const wall = `M${width * 0.1} ${crest}Q${width * 0.5} ${crest + 150} ${width * 0.9} ${crest}L${width * 0.7} ${height * 0.93}Q${width * 0.5} ${height * 0.99} ${width * 0.3} ${height * 0.93}Z`;
  near.path(
    wall,
    near.fade(
      [
        [0, '#8b8880'],
        [0.3, '#b9b2a0'],
        [0.52, '#ded6bf'],
        [0.75, '#a69f90'],
        [1, '#6b6964'],
      ],
      [0, 0, 1, 0],
    ),
  );
  near.within(wall, () => {
    for (let i = 1; i < 12; i += 1)
      near.path(
        `M0 ${crest + i * 86}Q${width * 0.5} ${crest + 150 + i * 80} ${width} ${crest + i * 86}`,
        'none',
        { stroke: '#6e6a60', width: 3, opacity: 0.55 },
      );
    for (let i = -9; i <= 9; i += 1)
      near.line(
        [
          [width * 0.5 + i * width * 0.044, crest - 20],
          [width * 0.5 + i * width * 0.0235, height],
        ],
        '#6e6a60',
        3,
        { opacity: 0.45 },
      );
    for (let i = 0; i < 46; i += 1) {
      const x = random.between(0.12, 0.88) * width;
      near.rect(
        x,
        crest + random.between(60, 160),
        random.between(6, 34),
        random.between(80, 620),
        '#544f46',
        { opacity: 0.13 },
      );
    }
    near.rect(
      0,
      0,
      width,
      height,
      near.fade([
        [0, '#2d3a40', 0],
        [0.6, '#2d3a40', 0.12],
        [1, '#1d2a30', 0.75],
      ]),
    );
  });
  near.path(
    `M${width * 0.095} ${crest - 8}Q${width * 0.5} ${crest + 142} ${width * 0.905} ${crest - 8}`,
    'none',
    { stroke: '#efe8d4', width: 26 },
  );
  near.path(
    `M${width * 0.095} ${crest - 26}Q${width * 0.5} ${crest + 124} ${width * 0.905} ${crest - 26}`,
    'none',
    { stroke: '#5b5a56', width: 6, dash: '5 15' },
  );
  near.rect(width * 0.475, crest - 8, 120, 92, '#cfc6b0');
  near.shape(
    [
      [width * 0.468, crest - 6],
      [width * 0.5, crest - 46],
      [width * 0.532, crest - 6],
    ],
    '#8a4a3a',
  );
  for (const x of [0.42, 0.5, 0.58]) near.circle(width * x, height * 0.66, 24, '#2c3236');
  const [jx, jy] = [width * 0.58, height * 0.66];
  for (let i = 0; i < 460; i += 1) {
    const t = random.next();
    const [x, y] = [
      jx + 40 * t + random.normal() * (14 + 130 * t),
      jy + t * height * 0.3 + random.normal() * 16,
    ];
    near.ellipse(x, y, random.between(4, 12) + 16 * t, random.between(6, 30) + 22 * t, '#f7faf4', {
      opacity: Math.round((0.3 - 0.2 * t) * 100) / 100,
    });
  }
  for (const side of [-1, 1]) {
    const edge: [number, number][] = [];
    for (let y = -20; y <= height + 20; y += 22) {
      const slope = width * (0.17 + 0.2 * Math.max(0, y / height) ** 1.2) + random.normal() * 26;
      edge.push([side < 0 ? slope : width - slope + 10, y + crest - 150]);
    }
    const x = side < 0 ? -20 : width + 20;
    near.shape(
      [[x, crest - 220], [side < 0 ? width * 0.08 : width * 0.92, crest - 190], ...edge, [x, height + 20]],
      near.fade(
        [
          [0, '#6c6f66'],
          [0.5, '#40484a'],
          [1, '#1b262b'],
        ],
        side < 0 ? [0, 0, 1, 1] : [1, 0, 0, 1],
      ),
    );
    for (let i = 0; i < 110; i += 1) {
      const y = random.between(crest - 120, height);
      const limit = width * (0.14 + 0.19 * (Math.max(0, y - crest + 150) / height) ** 1.2);
      const px = random.next() * limit;
      const at = side < 0 ? px : width - px;
      if (random.chance(0.5)) {
        const tall = random.between(40, 120);
        near.shape(
          [
            [at, y - tall],
            [at + tall * 0.2, y],
            [at - tall * 0.2, y],
          ],
          mix('#1f3330', '#4a5f4a', random.next()),
        );
      } else
        near.shape(
          [
            [at, y],
            [at + random.between(20, 90), y + random.between(20, 90)],
            [at - random.between(5, 40), y + random.between(40, 140)],
          ],
          random.chance(0.5) ? '#8d8f80' : '#232d30',
          { opacity: 0.35 },
        );
    }
  }
  haze.ellipse(width * 0.6, height * 0.98, width * 0.24, 140, '#eef4ee', { opacity: 0.75 });
  haze.light(width * 0.3, height * 0.1, 900, 500, '#ffe6b3', 0.3);
}
