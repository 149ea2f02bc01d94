import type { Stage } from '../scene';
import { drawLit } from '../shapes/music';
import { poses } from '../shapes/poses';

/** The stage after the night is over: crates, cables, a ladder, two of the crew, the working lights on. */
export function loadOut(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const floor = height * 0.64;
  far.wash(
    far.fade([
      [0, '#1a2127'],
      [0.5, '#4d5f66'],
      [0.64, '#82918f'],
      [0.65, '#3b342d'],
      [1, '#15110e'],
    ]),
  );
  far.light(width * 0.62, height * 0.34, width * 0.4, height * 0.4, '#dfeadd', 0.6);
  for (let i = 0; i < 18; i += 1)
    near.rect(
      i * 142 - 30,
      0,
      random.between(40, 90),
      floor,
      near.fade([
        [0, '#0a1014', 0.6],
        [1, '#1c2a30', 0.2],
      ]),
    );
  near.rect(
    0,
    floor,
    width,
    height - floor,
    near.fade([
      [0, '#7c6c58'],
      [0.4, '#4a3d31'],
      [1, '#1b1511'],
    ]),
  );
  for (let i = -14; i < 15; i += 1)
    near.line(
      [
        [width * 0.55 + i * 90, floor],
        [width * 0.55 + i * 330, height],
      ],
      '#1d1510',
      3,
      { opacity: 0.5 },
    );
  near.ellipse(width * 0.58, floor + 150, width * 0.36, 120, '#e9dcb8', { opacity: 0.16 });
  for (const x of [0.16, 0.4, 0.64, 0.88]) {
    near.line(
      [
        [width * x, 0],
        [width * x, 96],
      ],
      '#0a0d10',
      8,
    );
    near.path(`M${width * x - 70} 150q10 -58 70 -60q60 2 70 60Z`, '#11161a');
    near.ellipse(width * x, 150, 58, 14, '#ffffff');
    haze.light(width * x, 160, 330, 280, '#f3ffe9', 0.5);
    far.shape(
      [
        [width * x - 60, 150],
        [width * x + 60, 150],
        [width * x + 420, height],
        [width * x - 420, height],
      ],
      '#eef5df',
      { opacity: 0.1 },
    );
  }
  const crate = (x: number, y: number, w: number, tall: number) => {
    near.ellipse(x + w / 2, y + 14, w * 0.6, 17, '#0b0806', { opacity: 0.55 });
    near.rect(
      x,
      y - tall,
      w,
      tall,
      near.fade(
        [
          [0, '#39434a'],
          [0.5, '#20282e'],
          [1, '#12171b'],
        ],
        [0, 0, 1, 0],
      ),
    );
    for (const [dx, dy, a, b] of [
      [0, 0, w, 10],
      [0, tall - 10, w, 10],
      [0, 0, 10, tall],
      [w - 10, 0, 10, tall],
      [0, tall * 0.3, w, 7],
    ] as const)
      near.rect(x + dx, y - tall + dy, a, b, '#aeb6b3', { opacity: 0.85 });
    for (const dx of [0, w - 34])
      for (const dy of [0, tall - 34]) near.circle(x + dx + 17, y - tall + dy + 17, 17, '#c9cfca');
    near.rect(x + w * 0.4, y - tall * 0.55, w * 0.2, tall * 0.16, '#0d1114', { round: 8 });
    for (const dx of [0.16, 0.84]) near.circle(x + w * dx, y + 8, 15, '#0b0d0f');
  };
  crate(width * 0.06, floor + 70, 330, 250);
  crate(width * 0.09, floor - 178, 250, 150);
  crate(width * 0.225, floor + 120, 290, 300);
  crate(width * 0.79, floor + 60, 360, 330);
  crate(width * 0.83, floor - 268, 210, 130);
  near.line(
    [
      [width * 0.545, floor + 60],
      [width * 0.59, floor - 560],
      [width * 0.635, floor + 60],
    ],
    '#c9b489',
    17,
  );
  for (let i = 1; i < 8; i += 1)
    near.line(
      [
        [width * (0.545 + 0.045 * (i / 8)), floor + 60 - 620 * (i / 8)],
        [width * (0.635 - 0.045 * (i / 8)), floor + 60 - 620 * (i / 8)],
      ],
      '#c9b489',
      10,
    );
  const [dark, rim] = ['#0d1013', '#e2ead9'];
  drawLit(
    near,
    { at: [width * 0.44, floor + 190], height: 560, pose: poses.carrying, hair: 'cap' },
    dark,
    rim,
    [-3, -4],
  );
  near.rect(width * 0.44 + 60, floor - 185, 150, 90, '#191f23', { round: 6 });
  near.rect(width * 0.44 + 60, floor - 187, 150, 6, rim, { opacity: 0.7 });
  drawLit(
    near,
    { at: [width * 0.71, floor + 120], height: 500, pose: poses.lookingUp, mirrored: true, hair: 'bun' },
    dark,
    rim,
    [-3, -4],
  );
  near.stroke(
    [
      [width * 0.3, height * 0.93],
      [width * 0.38, height * 0.88],
      [width * 0.47, height * 0.95],
      [width * 0.56, height * 0.89],
      [width * 0.66, height * 0.95],
      [width * 0.78, height * 0.9],
      [width + 20, height * 0.94],
    ],
    '#0a0a0a',
    13,
  );
  for (let i = 0; i < 4; i += 1)
    near.ellipse(width * 0.6, height * 0.905 - i * 9, 96 - i * 3, 30, 'none', {
      stroke: '#0c0b0b',
      width: 12,
    });
}
