import { mix } from '../colour';
import type { Stage } from '../scene';
import { silhouette } from '../shapes/person';
import { poses } from '../shapes/poses';

/** Rows of seedlings under glass running to one point, morning sun through the roof. */
export function greenhouseRows(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const [vx, vy] = [width * 0.54, height * 0.47];
  far.wash(
    far.glow(
      [
        [0, '#fffbe2'],
        [0.3, '#e6efd2'],
        [0.7, '#9fc3b4'],
        [1, '#4f8583'],
      ],
      [0.54, 0.4],
      0.7,
    ),
  );
  const frame = '#31575a';
  for (let i = 0; i < 10; i += 1) {
    const share = (i / 9) ** 2.2;
    const [half, wall, roof] = [
      60 + width * 0.72 * share,
      50 + height * 0.34 * share,
      110 + height * 0.86 * share,
    ];
    const tone = mix('#a7c6b5', frame, Math.min(1, share * 1.5 + 0.1));
    near.line(
      [
        [vx - half, vy + 70 + 1200 * share],
        [vx - half, vy - wall],
        [vx, vy - roof],
        [vx + half, vy - wall],
        [vx + half, vy + 70 + 1200 * share],
      ],
      tone,
      4 + 26 * share,
      { cap: 'butt' },
    );
    if (i > 0)
      near.line(
        [
          [vx - half, vy - wall],
          [vx + half, vy - wall],
        ],
        tone,
        2 + 8 * share,
        { opacity: 0.75 },
      );
  }
  for (let i = -9; i <= 9; i += 1) {
    const x = vx + (i / 9) * width * 0.95;
    const y = vy - height * 1.05 + Math.abs(i / 9) * height * 0.62;
    near.line(
      [
        [vx + i * 6.5, vy - 110 + Math.abs(i) * 6.4],
        [x, y],
      ],
      frame,
      4,
      { opacity: 0.45 },
    );
  }
  for (const side of [-1, 1])
    for (const drop of [0.05, 0.4, 0.75])
      near.line(
        [
          [vx + side * 60, vy - 50 + drop * 90],
          [vx + side * width * 0.85, vy - height * 0.42 + drop * height * 0.8],
        ],
        frame,
        5,
        { opacity: 0.5 },
      );
  near.shape(
    [
      [0, height],
      [width, height],
      [width, height * 0.8],
      [vx + 60, vy + 70],
      [vx - 60, vy + 70],
      [0, height * 0.8],
    ],
    near.fade([
      [0, '#d7caa0'],
      [1, '#6e5a3c'],
    ]),
  );
  const rows = [-5, -4, -3, -2, -1, 0.12, 1, 2, 3, 4];
  for (const row of rows) {
    if (Math.abs(row) < 0.3) continue;
    for (let step = 0; step < 46; step += 1) {
      const share = (step / 45) ** 2.3;
      const y = vy + 74 + share * (height - vy) * 1.15;
      const x = vx + row * (18 + width * 0.21 * share) + random.normal() * 8 * share;
      const size = 5 + 92 * share;
      if (x < -size * 2 || x > width + size * 2) continue;
      const green = mix(
        mix('#b8cf8c', '#2f6b45', Math.min(1, share * 2.2)),
        random.pick(['#16382c', '#8fae4a', '#3f7a4a'] as const),
        random.next() * 0.5,
      );
      for (let leaf = 0; leaf < 5; leaf += 1) {
        const angle = random.between(-1.25, 1.25);
        const [tx, ty] = [
          x + Math.sin(angle) * size * 1.15,
          y - Math.cos(angle) * size * random.between(0.8, 1.25),
        ];
        const bend = size * 0.32;
        near.path(
          `M${r(x)} ${r(y)}Q${r(x + Math.sin(angle) * size * 0.3 - bend)} ${r(y - size * 0.7)} ${r(tx)} ${r(ty)}Q${r(x + Math.sin(angle) * size * 0.5 + bend)} ${r(y - size * 0.4)} ${r(x)} ${r(y)}Z`,
          mix(green, '#e6efb8', leaf === 0 ? 0.25 : random.next() * 0.2),
        );
      }
    }
  }
  const at: readonly [number, number] = [vx - 12, height * 0.715];
  near.ellipse(at[0] + 50, at[1], 120, 16, '#3d3520', { opacity: 0.4 });
  near.path(
    silhouette({ at, height: 400, pose: poses.carrying, hair: 'hat', hem: 2.1, flare: 1.5 }),
    '#22383a',
  );
  near.rect(at[0] + 20, at[1] - 268, 120, 42, '#5d4530', { round: 6 });
  for (let i = 0; i < 12; i += 1)
    near.circle(at[0] + 28 + i * 9, at[1] - 274 - random.next() * 18, 13, '#5c8f4a');
  for (const [x, spread] of [
    [0.3, 0.2],
    [0.5, 0.24],
    [0.76, 0.2],
  ] as const) {
    haze.shape(
      [
        [width * x, 0],
        [width * (x + 0.09), 0],
        [width * (x + spread + 0.12), height],
        [width * (x + spread - 0.1), height],
      ],
      haze.fade([
        [0, '#fff6cf', 0.34],
        [1, '#fff6cf', 0],
      ]),
    );
  }
  haze.light(vx, vy - 60, 620, 420, '#fff8dc', 0.6);
}

const r = (value: number) => Math.round(value);
