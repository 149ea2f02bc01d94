import { mix } from '../colour';
import type { Stage } from '../scene';
import { landUnder, relief } from '../shapes/ridge';
import { drawClouds } from '../shapes/sky';

/** A narrow-gauge train on a viaduct below a pass, ridge behind ridge in morning haze. */
export function trainOverThePass(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#7fa3b5'],
      [0.5, '#d7d6c4'],
      [0.75, '#f4e1bf'],
      [1, '#e8cfa8'],
    ]),
  );
  far.light(width * 0.22, height * 0.3, 760, 520, '#fff3d2', 0.95);
  drawClouds(far, random, {
    top: height * 0.06,
    bottom: height * 0.3,
    count: 9,
    fill: '#ffffff',
    opacity: 0.2,
    length: 1000,
  });
  const tones = ['#a9bcc0', '#86a0a8', '#5f7f8c', '#3f6070'] as const;
  tones.forEach((tone, i) => {
    const ridge = relief(random, {
      level: height * (0.36 + i * 0.1),
      swing: height * (0.22 - i * 0.025),
      wave: width * (0.62 - i * 0.06),
      rough: 0.5,
      octaves: 8,
      peaked: true,
    });
    const land = landUnder(ridge, width, height);
    near.shape(
      land,
      near.fade([
        [0, tone],
        [0.55, mix(tone, '#efe2c6', 0.6)],
        [1, mix(tone, '#efe2c6', 0.75)],
      ]),
    );
    if (i > 1) return;
    for (let x = 0; x < width; x += 26) {
      const [y, next] = [ridge(x), ridge(x + 26)];
      const drop = Math.max(0, height * 0.4 - y) * random.between(0.25, 0.75);
      if (drop > 12)
        near.shape(
          [
            [x, y],
            [x + 26, next],
            [x + 26 - drop * 0.15, next + drop],
            [x + 8, y + drop * 0.6],
          ],
          '#f6f1e2',
          { opacity: 0.5 },
        );
    }
  });
  const deck = height * 0.66;
  const stone = '#2d4650';
  const arches = 9;
  const span = width / (arches - 1.5);
  for (let i = 0; i < arches; i += 1) {
    const x = -span * 0.4 + i * span;
    near.shape(
      [
        [x - 26, deck],
        [x + 26, deck],
        [x + 40, height],
        [x - 40, height],
      ],
      stone,
    );
    const half = span / 2 - 26;
    near.path(
      `M${x + 20} ${deck - 4}H${x + span - 20}V${deck + half}h-6a${half} ${half * 0.92} 0 0 0 ${-2 * half} 0h-6Z`,
      stone,
    );
    near.rect(x + 14, deck, 12, height - deck, '#5a7476', { opacity: 0.5 });
  }
  near.rect(0, deck - 30, width, 34, stone);
  near.rect(0, deck - 32, width, 5, '#8fa39c');
  const red = '#a63d2f';
  for (let i = 0; i < 5; i += 1) {
    const x = width * 0.2 + i * 292;
    near.rect(x, deck - 142, 282, 100, i === 4 ? mix(red, '#000000', 0.15) : red, { round: 12 });
    near.rect(x, deck - 146, 282, 14, '#d9cdb4', { round: 6 });
    near.rect(x + 4, deck - 68, 274, 7, '#e9dcc0');
    for (let w = 0; w < 6; w += 1) near.rect(x + 20 + w * 42, deck - 120, 32, 34, '#f7e3b4', { round: 4 });
    for (const dx of [46, 92, 190, 236]) near.circle(x + dx, deck - 38, 13, '#1a2a30');
  }
  const front = width * 0.2 + 5 * 292 - 10;
  near.path(`M${front - 40} ${deck - 142}h20q34 4 42 60v36h-62Z`, mix(red, '#000000', 0.15));
  const close = relief(random, { level: height * 0.9, swing: 90, wave: 1400, rough: 0.5, octaves: 6 });
  near.shape(
    landUnder(close, width, height),
    near.fade([
      [0, '#20353a'],
      [1, '#0f1d22'],
    ]),
  );
  for (let i = 0; i < 130; i += 1) {
    const x = random.next() * width;
    if (x > width * 0.34 && x < width * 0.68 && random.chance(0.85)) continue;
    const tall = random.between(110, 300) * (0.5 + Math.abs(x / width - 0.5));
    const y = close(x) + random.between(10, 60);
    near.shape(
      [
        [x, y - tall],
        [x + tall * 0.17, y],
        [x - tall * 0.17, y],
      ],
      mix('#17292d', '#2d4a48', random.next()),
    );
    near.shape(
      [
        [x, y - tall * 1.02],
        [x + tall * 0.11, y - tall * 0.5],
        [x - tall * 0.11, y - tall * 0.5],
      ],
      '#142327',
    );
  }
  haze.light(width * 0.2, height * 0.3, 900, 600, '#ffe0a8', 0.35);
  haze.ellipse(width * 0.5, height * 0.8, width * 0.5, 70, '#d8d4c0', { opacity: 0.28 });
}
