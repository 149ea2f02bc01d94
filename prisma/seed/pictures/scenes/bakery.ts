import { mix } from '../colour';
import type { Stage } from '../scene';
import { silhouette } from '../shapes/person';
import { poses } from '../shapes/poses';

/** A baker's window before dawn, the only light in the street. */
export function bakeryBeforeDawn(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash('#18223f');
  near.wash(
    near.fade([
      [0, '#1d2b4d'],
      [0.7, '#27365a'],
      [1, '#141c33'],
    ]),
  );
  for (let row = 0; row < 30; row += 1) {
    for (let i = -1; i < 22; i += 1)
      near.rect(i * 118 + (row % 2) * 59, row * 44, 114, 40, '#0f1830', {
        opacity: Math.round(random.between(0.08, 0.4) * 100) / 100,
        round: 3,
      });
  }
  for (const x of [0.06, 0.37, 0.75]) {
    near.rect(width * x, -30, width * 0.14, height * 0.2, '#101830');
    near.rect(width * x + 14, -30, width * 0.14 - 28, height * 0.19, '#1c2a4c');
    near.rect(width * x - 14, height * 0.17, width * 0.14 + 28, 18, '#3c4a6c');
  }
  const [left, top, w, tall] = [width * 0.13, height * 0.36, width * 0.5, height * 0.42];
  near.rect(left - 40, height * 0.29, width * 0.78, height * 0.6, '#173a3a');
  near.rect(left - 60, height * 0.275, width * 0.8, 30, '#2c5a54');
  near.rect(
    left,
    top,
    w,
    tall,
    near.glow(
      [
        [0, '#fff3c8'],
        [0.5, '#ffcf7e'],
        [1, '#d98a41'],
      ],
      [0.5, 0.4],
      0.75,
    ),
  );
  near.rect(left, top + tall * 0.1, w, 12, '#a8672f', { opacity: 0.6 });
  near.rect(left, top + tall * 0.4, w, 10, '#8d5427', { opacity: 0.8 });
  near.within(`M${left} ${top}h${w}v${tall}h${-w}Z`, () =>
    near.path(
      silhouette({
        at: [left + w * 0.66, top + tall * 1.42],
        height: tall * 1.3,
        pose: poses.carrying,
        hair: 'cap',
        mirrored: true,
      }),
      '#7a431f',
    ),
  );
  near.rect(left + w * 0.42, top + tall * 0.56, w * 0.28, 14, '#5d3418');
  const loaf = (x: number, y: number, s: number) => {
    const crust = mix('#b8692b', random.pick(['#7f421c', '#d9944a'] as const), random.next() * 0.7);
    near.ellipse(x, y - s * 0.3, s * 0.72, s * 0.4, crust);
    near.ellipse(x - s * 0.1, y - s * 0.42, s * 0.5, s * 0.2, mix(crust, '#ffdf9e', 0.4));
    for (let i = -1; i < 2; i += 1)
      near.line(
        [
          [x + i * s * 0.32 - s * 0.08, y - s * 0.5],
          [x + i * s * 0.32 + s * 0.08, y - s * 0.2],
        ],
        '#f6dba4',
        s * 0.055,
      );
  };
  for (let i = 0; i < 8; i += 1) loaf(left + w * (0.06 + i * 0.05), top + tall * 0.4, 62);
  for (let i = 0; i < 9; i += 1) loaf(left + w * (0.08 + i * 0.105), top + tall * 0.86, 122);
  for (let i = 0; i < 8; i += 1) loaf(left + w * (0.13 + i * 0.105), top + tall * 0.99, 130);
  for (let i = 0; i < 9; i += 1)
    near.shape(
      [
        [left + w * (0.7 + i * 0.03), top + tall * 0.4],
        [left + w * (0.715 + i * 0.03), top + tall * 0.1 + random.between(0, 26)],
        [left + w * (0.727 + i * 0.03), top + tall * 0.4],
      ],
      mix('#c98440', '#8f4f22', random.next()),
    );
  near.rect(left - 14, top - 14, w + 28, 16, '#0f2626');
  for (const x of [0, 0.333, 0.667, 1]) near.rect(left + w * x - 9, top, 18, tall, '#0f2a2a');
  near.rect(left - 24, top + tall, w + 48, 26, '#0d2222');
  const door = left + w + width * 0.055;
  near.rect(door, top - 16, width * 0.13, height * 0.52, '#0f2a2a');
  near.rect(
    door + 30,
    top + 20,
    width * 0.13 - 60,
    height * 0.28,
    near.fade([
      [0, '#ffe0a0'],
      [1, '#e59c4e'],
    ]),
  );
  near.rect(door + width * 0.06, top + 64, 100, 56, '#f6ecd2', { round: 5 });
  near.circle(door + width * 0.13 - 26, top + height * 0.32, 10, '#e5c069');
  for (let i = 0; i < 13; i += 1) {
    const x = left - 46 + i * ((width * 0.785) / 13);
    near.path(
      `M${x} ${height * 0.295}h${width * 0.0604}v88q${-width * 0.0302} 46 ${-width * 0.0604} 0Z`,
      i % 2 ? '#c4553d' : '#efe3c8',
    );
    near.path(
      `M${x} ${height * 0.295}h${width * 0.0604}v88q${-width * 0.0302} 46 ${-width * 0.0604} 0Z`,
      '#16203c',
      { opacity: 0.42 },
    );
  }
  near.rect(
    0,
    height * 0.885,
    width,
    height,
    near.fade([
      [0, '#3b4260'],
      [1, '#151a30'],
    ]),
  );
  near.rect(0, height * 0.88, width, 12, '#56608a', { opacity: 0.6 });
  near.shape(
    [
      [left, height * 0.89],
      [left + w, height * 0.89],
      [left + w + 260, height],
      [left - 190, height],
    ],
    near.fade([
      [0, '#ffbf6b', 0.75],
      [1, '#ffbf6b', 0.12],
    ]),
  );
  near.group(`translate(${width * 0.86} ${height * 0.9}) scale(1.3)`, () => {
    const steel = '#0a1022';
    for (const x of [-120, 120]) near.circle(x, -70, 68, 'none', { stroke: steel, width: 9 });
    near.line(
      [
        [-120, -70],
        [-50, -180],
        [70, -180],
        [120, -70],
      ],
      steel,
      9,
    );
    near.line(
      [
        [-50, -180],
        [0, -74],
        [70, -180],
      ],
      steel,
      9,
    );
    near.line(
      [
        [0, -74],
        [-120, -70],
      ],
      steel,
      9,
    );
    near.line(
      [
        [70, -180],
        [60, -216],
        [96, -224],
      ],
      steel,
      9,
    );
    near.line(
      [
        [-50, -180],
        [-58, -204],
        [-84, -206],
      ],
      steel,
      11,
    );
    near.rect(66, -214, 90, 58, '#3b2a22', { round: 5 });
  });
  haze.light(left + w * 0.5, top + tall * 0.5, w * 0.85, tall * 0.95, '#ffac4f', 0.55);
}
