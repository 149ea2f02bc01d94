import type { Stage } from '../scene';
import { drawLit } from '../shapes/music';
import { poses } from '../shapes/poses';

/** The microphones of a press conference waiting at an empty chair, photographers at the side. */
export function pressTable(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#141d2b'],
      [0.6, '#2d4258'],
      [1, '#1a2432'],
    ]),
  );
  far.light(width * 0.5, height * 0.35, width * 0.42, height * 0.55, '#9db9c9', 0.55);
  for (let i = 0; i < 14; i += 1) {
    const x = (width / 13) * i;
    near.rect(
      x - 92,
      0,
      184,
      height * 0.7,
      near.fade(
        [
          [0, '#0e1725', 0.55],
          [0.35, '#5d7d93', 0.16],
          [0.6, '#7d9bab', 0.22],
          [1, '#0e1725', 0.6],
        ],
        [0, 0, 1, 0],
      ),
    );
  }
  const table = height * 0.66;
  for (const [x, scale] of [
    [0.5, 1],
    [0.31, 0.94],
    [0.69, 0.94],
  ] as const) {
    const cx = width * x;
    const w = 170 * scale;
    near.path(
      `M${cx - w} ${table + 40}V${table - 330 * scale}q0 -84 ${w * 0.5} -94h${w}q${w * 0.5} 10 ${w * 0.5} 94V${table + 40}Z`,
      near.fade([
        [0, '#2b3a48'],
        [0.5, '#162230'],
        [1, '#0d1520'],
      ]),
    );
    near.path(
      `M${cx - w} ${table - 330 * scale}q0 -84 ${w * 0.5} -94h${w}q${w * 0.5} 10 ${w * 0.5} 94`,
      'none',
      { stroke: '#8fb0bf', width: 5, opacity: 0.6 },
    );
  }
  near.shape(
    [
      [width * 0.05, table],
      [width * 0.95, table],
      [width * 1.06, table + 96],
      [-width * 0.06, table + 96],
    ],
    near.fade([
      [0, '#cdd7d6'],
      [1, '#8fa1a6'],
    ]),
  );
  near.rect(
    -10,
    table + 94,
    width + 20,
    height - table,
    near.fade([
      [0, '#25435a'],
      [0.1, '#1c3549'],
      [1, '#0a131d'],
    ]),
  );
  for (let i = 0; i < 26; i += 1)
    near.rect(i * 98 + random.between(-8, 8), table + 94, random.between(16, 40), height, '#0a1622', {
      opacity: 0.28,
    });
  const foam = [
    '#b8402e',
    '#1d2a36',
    '#d9a441',
    '#2f6f74',
    '#23282f',
    '#e0ddd0',
    '#39506b',
    '#8a2f3b',
  ] as const;
  for (let i = 0; i < 15; i += 1) {
    const spread = (i - 7) / 7;
    const base: readonly [number, number] = [
      width * 0.5 + spread * 270 + random.normal() * 12,
      table + 60 + random.between(-16, 22),
    ];
    const top: readonly [number, number] = [
      width * 0.5 + spread * 200 + random.normal() * 10,
      table - 165 - (1 - spread * spread) * 90 + random.normal() * 22,
    ];
    near.ellipse(base[0], base[1], 46, 12, '#26323d');
    near.stroke([base, [base[0] + (base[0] - top[0]) * 0.25, (base[1] + top[1]) / 2], top], '#10161d', 9);
    const angle = (Math.atan2(width * 0.5 - top[0], 420) * 180) / Math.PI;
    near.group(`translate(${top[0]} ${top[1]}) rotate(${angle - 8})`, () => {
      const colour = foam[i % foam.length] ?? foam[0];
      near.rect(-17, -10, 34, 66, '#171d25', { round: 10 });
      near.rect(-30, 6, 60, 40, colour, { round: 4 });
      near.ellipse(0, -28, 31, 40, '#14191f');
      near.ellipse(-8, -38, 14, 20, '#5b6a73', { opacity: 0.55 });
    });
  }
  for (const x of [0.3, 0.7, 0.43]) {
    near.path(`M${width * x} ${table + 46}v-74h44v74Z`, '#e8f1f1', { opacity: 0.5 });
    near.rect(width * x, table - 4, 44, 50, '#dbeaec', { opacity: 0.55 });
  }
  near.shape(
    [
      [width * 0.455, table + 30],
      [width * 0.54, table + 24],
      [width * 0.556, table + 66],
      [width * 0.463, table + 74],
    ],
    '#f6f5ee',
  );
  const rim = '#9cc0cf';
  for (const [x, tall, mirrored, hair] of [
    [0.045, 1180, false, 'short'],
    [0.965, 1240, true, 'bun'],
    [0.15, 960, false, 'cap'],
  ] as const) {
    const at: readonly [number, number] = [width * x, height + tall * 0.36];
    drawLit(near, { at, height: tall, pose: poses.camera, mirrored, hair, girth: 1.15 }, '#05090e', rim, [
      mirrored ? -4 : 4,
      -3,
    ]);
    const side = mirrored ? -1 : 1;
    const [hx, hy, u] = [at[0] + side * 0.85 * (tall / 7.4), at[1] - 6.55 * (tall / 7.4), tall / 7.4];
    near.rect(hx - 0.4 * u, hy - 0.38 * u, 0.8 * u, 0.72 * u, '#05090e', { round: 8 });
    near.rect(side > 0 ? hx : hx - 1.2 * u, hy - 0.25 * u, 1.2 * u, 0.46 * u, '#05090e', { round: 8 });
    near.rect(side > 0 ? hx : hx - 1.2 * u, hy - 0.25 * u, 1.2 * u, 4, rim, { opacity: 0.7 });
  }
  haze.light(width * 0.5, height * 0.12, width * 0.4, 240, '#d6ecf5', 0.45);
  haze.light(width * 0.5, table + 20, width * 0.34, 160, '#e6f3f5', 0.25);
}
