import { mix } from '../colour';
import type { Stage } from '../scene';
import { landUnder, relief } from '../shapes/ridge';
import { drawClouds } from '../shapes/sky';
import { drawRipples } from '../shapes/water';

/** A car ferry between islands on a bright, windy morning. */
export function islandFerry(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const sea = height * 0.55;
  far.wash(
    far.fade([
      [0, '#4f8db0'],
      [0.4, '#a7cbd2'],
      [0.55, '#eef0dc'],
      [1, '#3b7183'],
    ]),
  );
  drawClouds(far, random, {
    top: height * 0.08,
    bottom: height * 0.4,
    count: 20,
    fill: '#ffffff',
    opacity: 0.24,
    length: 800,
  });
  for (const [level, tone] of [
    [0.49, '#9fbfc4'],
    [0.52, '#7aa3aa'],
  ] as const) {
    near.shape(
      landUnder(relief(random, { level: height * level, swing: 80, wave: 1300, rough: 0.5 }), width, sea + 4),
      tone,
    );
  }
  near.rect(
    0,
    sea,
    width,
    height - sea,
    near.fade([
      [0, '#9cc6c6'],
      [0.3, '#4c8c9a'],
      [1, '#174253'],
    ]),
  );
  drawRipples(near, random, sea, '#e5f3ea', 120, 0.35);
  drawRipples(near, random, sea, '#1c5568', 150, 0.35);
  const isle = (x: number) => sea + 20 - 190 * Math.exp(-(((x - width * 0.87) / 260) ** 2));
  near.shape(
    landUnder(isle, width, sea + 24),
    near.fade([
      [0, '#6f8c66'],
      [1, '#47624f'],
    ]),
  );
  for (let i = 0; i < 6; i += 1) {
    const [x, s] = [width * (0.78 + i * 0.03), random.between(26, 40)];
    const y = isle(x) + 22;
    near.shape(
      [
        [x - s, y],
        [x - s, y - s * 0.9],
        [x, y - s * 1.6],
        [x + s, y - s * 0.9],
        [x + s, y],
      ],
      random.pick(['#f2ece0', '#d9694b', '#e8d9b6']),
    );
  }
  const water = height * 0.71;
  near.group(`translate(${width * 0.42} ${water}) scale(1.45)`, () => {
    near.path(
      'M-520 -10Q-500 -96 -512 -128H392Q460 -124 520 -150Q508 -50 440 0H-470Q-506 0 -520 -10Z',
      near.fade([
        [0, '#24445c'],
        [0.6, '#1b3348'],
        [0.62, '#b5472f'],
        [1, '#8d3526'],
      ]),
    );
    near.path('M-516 -98H470L492 -112Q500 -130 520 -150L500 -142Q440 -122 392 -124H-512Z', '#f4efe0');
    near.rect(
      -470,
      -212,
      780,
      92,
      near.fade([
        [0, '#ffffff'],
        [1, '#d9dcd3'],
      ]),
      { round: 10 },
    );
    near.rect(
      -420,
      -290,
      600,
      84,
      near.fade([
        [0, '#ffffff'],
        [1, '#dfe2d8'],
      ]),
      { round: 10 },
    );
    near.path('M40 -356H196L240 -286H20Z', '#f5f3ea');
    near.rect(62, -342, 138, 34, '#2c4a5c', { round: 5 });
    for (let i = 0; i < 17; i += 1) near.rect(-452 + i * 44, -186, 30, 34, '#3a5e70', { round: 5 });
    for (let i = 0; i < 13; i += 1) near.rect(-404 + i * 44, -266, 30, 32, '#3a5e70', { round: 5 });
    near.path('M-270 -290L-254 -410H-156L-150 -290Z', '#d9694b');
    near.rect(-255, -380, 102, 26, '#f4efe0');
    near.line(
      [
        [130, -356],
        [130, -452],
      ],
      '#41586a',
      7,
    );
    near.line(
      [
        [96, -420],
        [164, -420],
      ],
      '#41586a',
      5,
    );
    for (let x = -470; x < 310; x += 26)
      near.line(
        [
          [x, -212],
          [x, -232],
        ],
        '#8ba0a6',
        3,
      );
    near.line(
      [
        [-470, -232],
        [310, -232],
      ],
      '#8ba0a6',
      4,
    );
    for (let i = 0; i < 4; i += 1) near.circle(-330 + i * 150, -96, 12, '#f6d28a');
    for (let i = 0; i < 14; i += 1)
      near.rect(
        -400 + random.next() * 640,
        -248,
        7,
        18,
        random.pick(['#c8452f', '#2f5a6a', '#e5b04a', '#27343c']),
      );
  });
  near.path(
    `M${width * 0.73} ${water - 10}Q${width * 0.77} ${water + 40} ${width * 0.83} ${water + 60}Q${width * 0.7} ${water + 34} ${width * 0.4} ${water + 28}Q${width * 0.14} ${water + 26} -10 ${water + 90}L-10 ${water + 20}Q${width * 0.1} ${water - 6} ${width * 0.14} ${water - 16}Z`,
    '#f3faf4',
    { opacity: 0.85 },
  );
  for (let i = 0; i < 260; i += 1)
    near.circle(
      random.between(0, 0.8) * width,
      water + 24 + Math.abs(random.normal()) * 26,
      random.between(2, 10),
      '#ffffff',
      { opacity: 0.55 },
    );
  for (let i = 0; i < 12; i += 1) {
    const [x, y, s] = [
      random.between(0.02, 0.72) * width,
      random.between(0.1, 0.44) * height,
      random.between(20, 58),
    ];
    near.path(
      `M${x - s} ${y - s * 0.35}Q${x - s * 0.4} ${y - s * 0.62} ${x} ${y}Q${x + s * 0.4} ${y - s * 0.62} ${x + s} ${y - s * 0.3}Q${x + s * 0.4} ${y - s * 0.34} ${x} ${y + s * 0.16}Q${x - s * 0.4} ${y - s * 0.34} ${x - s} ${y - s * 0.35}Z`,
      mix('#ffffff', '#6f93a2', random.next() * 0.5),
    );
  }
  haze.light(width * 0.16, height * 0.1, 700, 420, '#fff4d6', 0.4);
}
