import type { Stage } from '../scene';
import { drawLit } from '../shapes/music';
import { poses } from '../shapes/poses';

/** A night shoot: crew and camera in silhouette before one lit facade. */
export function nightShoot(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#0b1020'],
      [0.6, '#1c2740'],
      [1, '#0a0d16'],
    ]),
  );
  const ground = height * 0.8;
  far.shape(
    [
      [width * 0.86, height * 0.12],
      [width * 0.9, height * 0.2],
      [width * 0.4, ground],
      [width * 0.06, ground],
      [width * 0.1, height * 0.1],
    ],
    far.fade(
      [
        [0, '#cfe6ff', 0.05],
        [1, '#cfe6ff', 0.5],
      ],
      [0, 0, 1, 0],
    ),
  );
  const [x, w, top] = [width * 0.08, width * 0.5, height * 0.13];
  near.rect(
    x,
    top,
    w,
    ground - top,
    near.fade(
      [
        [0, '#7d94a6'],
        [0.5, '#b9c7c9'],
        [1, '#dfe3d8'],
      ],
      [0, 0, 1, 0.3],
    ),
  );
  near.rect(x - 20, top - 20, w + 40, 34, '#56697c');
  for (let row = 0; row < 3; row += 1) {
    for (let i = 0; i < 4; i += 1) {
      const [wx, wy] = [x + w * (0.07 + i * 0.235), top + 90 + row * 300];
      if (row === 2 && i === 2) continue;
      near.rect(wx - 10, wy - 12, w * 0.16 + 20, 240, '#e9ece2');
      near.rect(
        wx,
        wy,
        w * 0.16,
        220,
        row === 1 && i === 1
          ? near.fade([
              [0, '#ffe2a0'],
              [1, '#f2a85c'],
            ])
          : near.fade([
              [0, '#22344e'],
              [1, '#4a6480'],
            ]),
      );
      near.line(
        [
          [wx + w * 0.08, wy],
          [wx + w * 0.08, wy + 220],
        ],
        '#e9ece2',
        8,
      );
      near.line(
        [
          [wx, wy + 100],
          [wx + w * 0.16, wy + 100],
        ],
        '#e9ece2',
        8,
      );
      near.rect(wx - 18, wy + 222, w * 0.16 + 36, 16, '#8ea2ae');
      if (row === 1 && i === 1) haze.light(wx + w * 0.08, wy + 110, 240, 250, '#ffb968', 0.55);
    }
  }
  near.rect(x + w * 0.55, ground - 300, w * 0.14, 300, '#7b2f2a');
  near.rect(x + w * 0.52, ground - 18, w * 0.2, 20, '#9fb0b6');
  near.line(
    [
      [x + w, top],
      [x + w + 160, ground],
    ],
    '#2c2118',
    22,
  );
  for (let i = 1; i < 5; i += 1)
    near.line(
      [
        [x + w, top + (ground - top) * (i / 5)],
        [x + w + 160 * (i / 5), top + (ground - top) * (i / 5)],
      ],
      '#2c2118',
      14,
    );
  near.rect(
    0,
    ground,
    width,
    height - ground,
    near.fade([
      [0, '#5c6d7c'],
      [0.3, '#26303f'],
      [1, '#070a12'],
    ]),
  );
  for (let i = 0; i < 70; i += 1)
    near.ellipse(
      random.next() * width * 0.75,
      random.between(ground + 10, height),
      random.between(30, 170),
      random.between(1.5, 4),
      '#cfe0ea',
      { opacity: 0.2 },
    );
  const [dark, rim] = ['#060810', '#bcd6f0'];
  drawLit(
    near,
    {
      at: [x + w * 0.44, ground + 24],
      height: 420,
      pose: poses.standing,
      hair: 'long',
      hem: 1.6,
      flare: 1.9,
    },
    '#8a2d33',
    '#f6e3d0',
    [5, -3],
  );
  near.line(
    [
      [width * 0.86, ground + 110],
      [width * 0.89, height * 0.17],
      [width * 0.92, ground + 110],
    ],
    dark,
    15,
  );
  near.group(`translate(${width * 0.885} ${height * 0.15}) rotate(14)`, () => {
    near.rect(-130, -80, 190, 160, dark, { round: 14 });
    near.rect(-142, -72, 18, 144, '#f4fbff');
    near.shape(
      [
        [-140, -84],
        [-220, -150],
        [-220, -130],
        [-140, -60],
      ],
      dark,
    );
    near.shape(
      [
        [-140, 84],
        [-220, 150],
        [-220, 130],
        [-140, 60],
      ],
      dark,
    );
  });
  haze.light(width * 0.83, height * 0.14, 620, 430, '#cfe4ff', 0.85);
  const cam: readonly [number, number] = [width * 0.66, height * 0.95];
  for (const dx of [-130, 0, 140])
    near.line(
      [
        [cam[0], cam[1] - 440],
        [cam[0] + dx, cam[1] + 20],
      ],
      dark,
      17,
    );
  near.rect(cam[0] - 110, cam[1] - 590, 270, 130, dark, { round: 12 });
  near.rect(cam[0] - 210, cam[1] - 570, 110, 90, dark);
  near.shape(
    [
      [cam[0] - 200, cam[1] - 585],
      [cam[0] - 290, cam[1] - 630],
      [cam[0] - 290, cam[1] - 440],
      [cam[0] - 200, cam[1] - 470],
    ],
    dark,
  );
  near.circle(cam[0] + 20, cam[1] - 640, 74, dark);
  near.circle(cam[0] + 130, cam[1] - 628, 60, dark);
  near.line(
    [
      [cam[0] - 110, cam[1] - 592],
      [cam[0] + 160, cam[1] - 592],
    ],
    rim,
    4,
    { opacity: 0.8 },
  );
  drawLit(
    near,
    {
      at: [width * 0.745, height + 20],
      height: 870,
      pose: poses.camera,
      mirrored: true,
      hair: 'cap',
      girth: 1.1,
    },
    dark,
    rim,
    [-5, -4],
  );
  drawLit(
    near,
    { at: [width * 0.47, height + 40], height: 800, pose: poses.armsUp, hair: 'beanie', girth: 1.1 },
    dark,
    rim,
    [5, -4],
  );
  near.line(
    [
      [width * 0.435, height - 800],
      [width * 0.35, height * 0.36],
    ],
    dark,
    12,
  );
  near.line(
    [
      [width * 0.505, height - 790],
      [width * 0.35, height * 0.36],
    ],
    dark,
    12,
  );
  near.ellipse(width * 0.345, height * 0.36, 96, 28, '#14171f', {
    transform: `rotate(24 ${width * 0.345} ${height * 0.36})`,
  });
  near.rect(width * 0.92, height * 0.72, 190, 340, dark, { round: 8 });
  near.rect(width * 0.928, height * 0.735, 130, 84, '#6fa3c9');
  haze.light(width * 0.955, height * 0.76, 150, 110, '#7fb4dc', 0.45);
}
