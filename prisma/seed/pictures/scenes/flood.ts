import { mix } from '../colour';
import type { Stage } from '../scene';
import { drawClouds } from '../shapes/sky';
import { drawRipples } from '../shapes/water';

/** Roofs, tree crowns and lamp posts standing out of a brown river after rain. */
export function floodedVillage(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const horizon = height * 0.42;
  far.wash(
    far.fade([
      [0, '#5d6a72'],
      [0.25, '#98a09c'],
      [0.43, '#d9d2bd'],
      [0.44, '#b3a688'],
      [1, '#5c5442'],
    ]),
  );
  drawClouds(far, random, {
    top: 0,
    bottom: height * 0.26,
    count: 16,
    fill: '#414d57',
    opacity: 0.28,
    length: 1200,
  });
  far.light(width * 0.62, horizon, 800, 190, '#fff3d8', 0.8);
  near.rect(
    0,
    horizon,
    width,
    height,
    near.fade([
      [0, '#c6bb9c'],
      [0.3, '#94876a'],
      [1, '#4a4334'],
    ]),
  );
  for (let x = -20; x < width; x += random.between(20, 60)) {
    near.ellipse(x, horizon + 2, random.between(20, 60), random.between(8, 30), '#7d8580');
  }
  drawRipples(near, random, horizon, '#e6dcc0', 130, 0.3);
  const house = (x: number, water: number, size: number, wall: string, roof: string) => {
    const [half, eave, ridge] = [size * 0.62, water - size * 0.3, water - size * 0.86];
    near.shape(
      [
        [x - half, water],
        [x - half, eave],
        [x - half * 0.2, ridge],
        [x + half * 0.55, eave],
        [x + half * 0.55, water],
      ],
      wall,
    );
    near.shape(
      [
        [x - half * 0.2, ridge],
        [x + half * 1.35, ridge],
        [x + half * 2.15, eave + 8],
        [x + half * 0.62, eave + 8],
      ],
      roof,
    );
    near.rect(x + half * 0.55, eave, half * 1.5, size * 0.3, mix(wall, '#000000', 0.25));
    near.rect(x + half * 0.75, ridge - size * 0.2, size * 0.13, size * 0.26, mix(roof, '#000000', 0.3));
    near.rect(x - half * 0.62, eave - size * 0.12, size * 0.2, size * 0.22, '#333a3c');
    for (const dx of [0.85, 1.45])
      near.rect(x + half * dx, eave + size * 0.06, size * 0.17, size * 0.16, '#2f3536');
    near.mirrored(water, () => {
      near.shape(
        [
          [x - half, water],
          [x - half, eave],
          [x - half * 0.2, ridge],
          [x + half * 1.35, ridge],
          [x + half * 2.1, eave],
          [x + half * 2.1, water],
        ],
        mix(roof, '#4a4334', 0.55),
        { opacity: 0.5 },
      );
    });
  };
  const tree = (x: number, water: number, size: number) => {
    const leaf = '#4e5640';
    near.line(
      [
        [x, water],
        [x, water - size * 0.6],
      ],
      '#3a3a30',
      size * 0.06,
    );
    for (let i = 0; i < 16; i += 1) {
      const [dx, dy] = [random.normal() * size * 0.22, random.normal() * size * 0.17];
      near.circle(
        x + dx,
        water - size * 0.78 + dy,
        size * random.between(0.1, 0.2),
        mix(leaf, '#737a58', random.next() * 0.6),
      );
    }
    near.ellipse(x, water + size * 0.25, size * 0.32, size * 0.24, '#3c3a2c', { opacity: 0.4 });
  };
  const walls = ['#d8cdb6', '#c3b39a', '#b8aa98', '#dcd3c3'] as const;
  const roofs = ['#8f4b38', '#7a4438', '#6a4640', '#99573d'] as const;
  for (const [x, y, size] of [
    [0.08, 0.47, 90],
    [0.2, 0.48, 100],
    [0.86, 0.475, 95],
    [0.95, 0.49, 110],
    [0.7, 0.48, 84],
  ] as const) {
    house(
      width * x,
      height * y,
      size,
      mix(random.pick(walls), '#c6bb9c', 0.45),
      mix(random.pick(roofs), '#c6bb9c', 0.45),
    );
  }
  for (const [x, y, size] of [
    [0.3, 0.5, 130],
    [0.62, 0.5, 120],
    [0.5, 0.485, 90],
  ] as const)
    tree(width * x, height * y, size);
  house(width * 0.3, height * 0.59, 210, walls[1], roofs[1]);
  tree(width * 0.555, height * 0.6, 280);
  house(width * 0.74, height * 0.63, 270, walls[0], roofs[0]);
  house(width * 0.12, height * 0.74, 390, walls[3], roofs[3]);
  for (let i = 0; i < 5; i += 1) {
    const [x, y, tall] = [width * (0.43 + i * 0.05), height * (0.86 - i * 0.075), 320 - i * 52];
    near.line(
      [
        [x, y],
        [x, y - tall],
        [x + tall * 0.22, y - tall * 1.04],
      ],
      '#26282a',
      13 - i * 2,
    );
    near.ellipse(x + tall * 0.25, y - tall * 1.03, tall * 0.08, tall * 0.03, '#f2e6c4');
    near.line(
      [
        [x, y + 4],
        [x, y + tall * 0.7],
      ],
      '#35332a',
      9 - i * 1.4,
      { opacity: 0.45 },
    );
  }
  near.shape(
    [
      [width * 0.585, height * 0.835],
      [width * 0.61, height * 0.872],
      [width * 0.735, height * 0.872],
      [width * 0.765, height * 0.83],
    ],
    '#d9662f',
  );
  near.shape(
    [
      [width * 0.592, height * 0.845],
      [width * 0.757, height * 0.842],
      [width * 0.765, height * 0.83],
      [width * 0.585, height * 0.835],
    ],
    '#f08a4c',
  );
  for (const [dx, tall] of [
    [0.63, 120],
    [0.672, 132],
    [0.712, 112],
  ] as const) {
    const x = width * dx;
    near.path(
      `M${x - 34} ${height * 0.842}q-4 -${tall * 0.62} 34 -${tall * 0.66}q38 0 34 ${tall * 0.66}Z`,
      '#2a3a44',
    );
    near.circle(x, height * 0.842 - tall * 0.82, 22, '#e9c23f');
  }
  drawRipples(near, random, height * 0.62, '#2f2a20', 60, 0.28);
  haze.light(width * 0.62, horizon, 1100, 150, '#ffe9c0', 0.3);
}
