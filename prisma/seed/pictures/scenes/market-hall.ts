import { mix } from '../colour';
import type { Stage } from '../scene';
import { silhouette } from '../shapes/person';
import { poses } from '../shapes/poses';

/** An iron market hall: arch behind arch towards a bright window, stalls and shoppers below. */
export function marketHall(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const [cx, cy] = [width * 0.5, height * 0.56];
  far.wash('#e9d3a8');
  near.wash(
    near.glow(
      [
        [0, '#fff6dd'],
        [0.25, '#f6dfae'],
        [0.6, '#c9955f'],
        [1, '#6d4633'],
      ],
      [0.5, 0.5],
      0.62,
    ),
  );
  const bays = 9;
  for (let i = 0; i < bays; i += 1) {
    const share = (i / (bays - 1)) ** 1.9;
    const half = width * (0.085 + 0.5 * share);
    const spring = cy - height * (0.03 + 0.16 * share);
    const rise = height * (0.09 + 0.42 * share);
    const floor = cy + height * (0.07 + 0.48 * share);
    const iron = mix('#c59663', '#2c1e1c', Math.min(1, 0.15 + share * 0.95));
    const thick = 5 + 46 * share;
    if (i > 0) {
      const glass = near.fade([
        [0, '#fff3cf', 0.04 + 0.02 * i],
        [0.6, '#f0c88a', 0.12],
        [1, '#7c5138', 0.05],
      ]);
      near.path(`M${cx - half} ${spring}A${half} ${rise} 0 0 1 ${cx + half} ${spring}Z`, glass);
    }
    near.path(
      `M${cx - half} ${floor}V${spring}A${half} ${rise} 0 0 1 ${cx + half} ${spring}V${floor}`,
      'none',
      { stroke: iron, width: thick },
    );
    near.path(
      `M${cx - half * 0.86} ${spring}A${half * 0.86} ${rise * 0.84} 0 0 1 ${cx + half * 0.86} ${spring}`,
      'none',
      { stroke: iron, width: thick * 0.3 },
    );
    for (let k = 1; k < 12; k += 1) {
      const a = Math.PI * (k / 12);
      near.line(
        [
          [cx - Math.cos(a) * half, spring - Math.sin(a) * rise],
          [cx - Math.cos(a + 0.06) * half * 0.86, spring - Math.sin(a + 0.06) * rise * 0.84],
        ],
        iron,
        thick * 0.2,
      );
    }
    near.line(
      [
        [cx - half, spring],
        [cx + half, spring],
      ],
      iron,
      thick * 0.16,
      { opacity: 0.7 },
    );
    if (share > 0.05) {
      for (const side of [-1, 1]) {
        const x = cx + side * half * 0.98;
        const w = half * 0.3;
        const left = side < 0 ? x : x - w;
        const awning = random.pick(['#8e3d2e', '#2f5a52', '#b07a35', '#40506b'] as const);
        const y = floor - height * (0.06 + 0.2 * share);
        near.shape(
          [
            [left, y],
            [left + w, y],
            [left + w + w * 0.08, y + w * 0.28],
            [left - w * 0.08, y + w * 0.28],
          ],
          mix(awning, '#d8a76c', 0.55 - share * 0.5),
        );
        near.rect(left, floor - w * 0.42, w, w * 0.42, mix('#4b2f24', '#d8a76c', 0.45 - share * 0.4));
        for (let k = 0; k < 14; k += 1) {
          near.circle(
            left + random.next() * w,
            floor - w * 0.42 - random.next() * w * 0.09,
            w * 0.055,
            mix(
              random.pick(['#c8632f', '#b53a30', '#7d8c3a', '#d8a63c'] as const),
              '#d8a76c',
              0.3 - share * 0.25,
            ),
          );
        }
        near.light((left + left + w) / 2, y + w * 0.3, w * 0.5, w * 0.35, '#ffdf9c', 0.6);
      }
    }
  }
  near.shape(
    [
      [cx - width * 0.085, cy + height * 0.07],
      [cx + width * 0.085, cy + height * 0.07],
      [width * 0.86, height],
      [width * 0.14, height],
    ],
    near.fade([
      [0, '#fff0c8', 0.85],
      [0.5, '#d9a869', 0.5],
      [1, '#5d3a2a', 0.55],
    ]),
  );
  for (const [x, y, tall, pose, hair, hem] of [
    [0.485, 0.66, 120, poses.walking, 'long', 2.4],
    [0.535, 0.67, 128, poses.standing, 'short', undefined],
    [0.43, 0.74, 230, poses.walking, 'hat', 2.6],
    [0.58, 0.76, 250, poses.carrying, 'bun', 1.7],
    [0.66, 0.9, 470, poses.handsInPockets, 'short', 2.9],
    [0.365, 0.93, 520, poses.walking, 'bun', 1.9],
  ] as const) {
    const tone = mix('#8a5d40', '#1c1415', Math.min(1, (tall - 100) / 330));
    near.ellipse(width * x, height * y, tall * 0.3, tall * 0.035, '#3a2419', { opacity: 0.35 });
    near.path(silhouette({ at: [width * x, height * y], height: tall, pose, hair, hem, flare: 1.6 }), tone);
  }
  haze.light(cx, cy - 40, width * 0.3, height * 0.42, '#fff0c4', 0.75);
  haze.shape(
    [
      [cx - 30, cy - 200],
      [cx + 40, cy - 220],
      [width * 0.75, height],
      [width * 0.4, height],
    ],
    haze.fade([
      [0, '#ffe7b0', 0.35],
      [1, '#ffe7b0', 0],
    ]),
  );
}
