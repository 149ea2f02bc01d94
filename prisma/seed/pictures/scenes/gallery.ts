import { mix } from '../colour';
import type { Stage } from '../scene';
import { silhouette } from '../shapes/person';
import { poses } from '../shapes/poses';

/** A quiet gallery: one vast abstract canvas, visitors small before it. */
export function visitorsBeforeAPainting(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const floor = height * 0.76;
  far.wash('#e6e0d4');
  near.wash(
    near.fade([
      [0, '#d6cfc1'],
      [0.3, '#efe9dc'],
      [0.76, '#e2dacb'],
    ]),
  );
  near.rect(
    0,
    0,
    width,
    90,
    near.fade([
      [0, '#8f897d'],
      [1, '#c2bbac'],
    ]),
  );
  const [x, y, w, tall] = [width * 0.16, height * 0.15, width * 0.6, height * 0.5];
  near.rect(x + 22, y + 30, w, tall, '#6f675a', { opacity: 0.4 });
  near.rect(x - 12, y - 12, w + 24, tall + 24, '#2b2622');
  near.within(`M${x} ${y}h${w}v${tall}h${-w}Z`, () => {
    near.rect(
      x,
      y,
      w,
      tall,
      near.fade([
        [0, '#143b57'],
        [0.45, '#2d6f80'],
        [0.6, '#d9a95c'],
        [1, '#8c3525'],
      ]),
    );
    for (let i = 0; i < 44; i += 1) {
      const band = y + random.next() * tall;
      const tone =
        band < y + tall * 0.5
          ? random.pick(['#0f2c45', '#3f8a94', '#1d5468', '#a9c9bd'])
          : random.pick(['#e6c07a', '#b5482d', '#f0dba6', '#6c2320', '#d9793f']);
      near.stroke(
        [
          [x - 40, band],
          [x + w * 0.25, band + random.normal() * 46],
          [x + w * 0.5, band + random.normal() * 56],
          [x + w * 0.75, band + random.normal() * 46],
          [x + w + 40, band + random.normal() * 26],
        ],
        tone,
        random.between(5, 52),
        { opacity: Math.round(random.between(0.25, 0.75) * 100) / 100 },
      );
    }
    near.circle(x + w * 0.68, y + tall * 0.36, tall * 0.13, '#f6e3b0');
    near.circle(x + w * 0.68, y + tall * 0.36, tall * 0.13, '#d5573b', { opacity: 0.55 });
    for (let i = 0; i < 26; i += 1) {
      const px = x + random.next() * w;
      near.line(
        [
          [px, y + tall * random.between(0.3, 0.8)],
          [px + random.normal() * 6, y + tall * random.between(0.8, 1.02)],
        ],
        random.pick(['#f0dba6', '#143b57', '#b5482d']),
        random.between(2, 7),
        { opacity: 0.6 },
      );
    }
  });
  near.rect(width * 0.82, height * 0.29, width * 0.12, height * 0.25, '#2b2622');
  near.rect(
    width * 0.827,
    height * 0.3,
    width * 0.106,
    height * 0.23,
    near.fade([
      [0, '#c9c1ae'],
      [0.5, '#5f6a58'],
      [1, '#2a332f'],
    ]),
  );
  near.path(`M${width * 0.845} ${height * 0.5}q60 -190 90 -100t70 100Z`, '#8a4a32');
  near.rect(width * 0.78, height * 0.47, 40, 52, '#fbf8f0');
  near.rect(
    0,
    floor,
    width,
    height - floor,
    near.fade([
      [0, '#b08a60'],
      [1, '#5f452e'],
    ]),
  );
  for (let i = -16; i < 17; i += 1)
    near.line(
      [
        [width * 0.46 + i * 86, floor],
        [width * 0.46 + i * 250, height],
      ],
      '#4a3322',
      3,
      { opacity: 0.45 },
    );
  near.rect(0, floor - 26, width, 28, '#f5f1e6');
  near.shape(
    [
      [x, floor + 6],
      [x + w, floor + 6],
      [x + w + 90, height],
      [x - 90, height],
    ],
    near.fade([
      [0, '#e0b47c', 0.55],
      [1, '#7c4a30', 0.1],
    ]),
  );
  near.rect(
    width * 0.36,
    height * 0.86,
    width * 0.2,
    44,
    near.fade([
      [0, '#5a3d2a'],
      [1, '#2b1c14'],
    ]),
    { round: 6 },
  );
  for (const dx of [0.375, 0.54]) near.rect(width * dx, height * 0.885, 18, 90, '#1d130e');
  for (const [px, py, size, pose, hair, hem, tone, mirrored] of [
    [0.3, 0.855, 430, poses.lookingUp, 'long', 2.2, '#1d2430', false],
    [0.355, 0.86, 255, poses.pointing, 'short', undefined, '#7a2f28', false],
    [0.6, 0.83, 400, poses.handsInPockets, 'short', 2.9, '#23201f', true],
    [0.86, 0.92, 520, poses.walking, 'bun', 2, '#2f3b3a', true],
  ] as const) {
    near.ellipse(width * px + size * 0.12, height * py, size * 0.3, size * 0.03, '#2a1b12', { opacity: 0.4 });
    near.path(
      silhouette({ at: [width * px, height * py], height: size, pose, hair, hem, mirrored, flare: 1.7 }),
      near.fade([
        [0, mix(tone, '#f0e2c8', 0.12)],
        [1, tone],
      ]),
    );
  }
  for (const dx of [0.2, 0.34, 0.48, 0.62, 0.76, 0.9]) {
    near.rect(width * dx - 16, 60, 32, 54, '#3a352e', { round: 6 });
    haze.shape(
      [
        [width * dx - 18, 110],
        [width * dx + 18, 110],
        [width * dx + 210, height * 0.62],
        [width * dx - 210, height * 0.62],
      ],
      haze.fade([
        [0, '#fff3d6', 0.32],
        [1, '#fff3d6', 0],
      ]),
    );
  }
}
