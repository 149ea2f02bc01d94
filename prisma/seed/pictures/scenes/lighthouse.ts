import { mix } from '../colour';
import type { Stage } from '../scene';
import { landUnder, relief } from '../shapes/ridge';

/** A lighthouse in sea fog, waves at the rocks, its beam turning. */
export function lighthouseInFog(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#3a5563'],
      [0.5, '#8aa3a5'],
      [0.75, '#c7cdbf'],
      [1, '#51707a'],
    ]),
  );
  for (let i = 0; i < 40; i += 1)
    far.ellipse(
      random.next() * width,
      random.between(0.2, 0.75) * height,
      random.between(200, 700),
      random.between(20, 80),
      random.pick(['#dfe2d6', '#6e8b92', '#a9bab6']),
      { opacity: 0.14 },
    );
  const [x, lamp] = [width * 0.64, height * 0.24];
  far.shape(
    [
      [x, lamp - 10],
      [x, lamp + 10],
      [-40, lamp + 420],
      [-40, lamp - 40],
    ],
    far.fade(
      [
        [0, '#fff4cc', 0.1],
        [1, '#fff4cc', 0.85],
      ],
      [0, 0, 1, 0],
    ),
  );
  far.shape(
    [
      [x, lamp - 10],
      [x, lamp + 10],
      [width + 40, lamp - 130],
      [width + 40, lamp - 330],
    ],
    far.fade(
      [
        [0, '#fff4cc', 0.85],
        [1, '#fff4cc', 0.1],
      ],
      [0, 0, 1, 0],
    ),
  );
  const base = height * 0.72;
  near.shape(
    [
      [x - 104, base + 30],
      [x - 64, lamp + 70],
      [x + 64, lamp + 70],
      [x + 104, base + 30],
    ],
    near.fade(
      [
        [0, '#8fa1a3'],
        [0.3, '#f2efe4'],
        [0.6, '#d3d4cb'],
        [1, '#6c8288'],
      ],
      [0, 0, 1, 0],
    ),
  );
  for (const [from, to] of [
    [0.16, 0.36],
    [0.58, 0.8],
  ] as const) {
    const at = (share: number) => lamp + 70 + (base - lamp - 40) * share;
    const half = (share: number) => 64 + 40 * share;
    near.shape(
      [
        [x - half(from), at(from)],
        [x + half(from), at(from)],
        [x + half(to), at(to)],
        [x - half(to), at(to)],
      ],
      near.fade(
        [
          [0, '#6c2f2b'],
          [0.35, '#b8503f'],
          [1, '#572a2c'],
        ],
        [0, 0, 1, 0],
      ),
    );
  }
  for (const share of [0.28, 0.48, 0.7])
    near.rect(x - 12, lamp + 70 + (base - lamp) * share, 24, 44, '#2a4048', { round: 10 });
  near.rect(x - 92, lamp + 52, 184, 22, '#26383f');
  for (let i = -4; i <= 4; i += 1)
    near.line(
      [
        [x + i * 21, lamp + 52],
        [x + i * 21, lamp + 18],
      ],
      '#26383f',
      4,
    );
  near.line(
    [
      [x - 86, lamp + 18],
      [x + 86, lamp + 18],
    ],
    '#26383f',
    5,
  );
  near.rect(x - 46, lamp - 44, 92, 98, '#fff3c4');
  for (const dx of [-46, -16, 14, 42]) near.rect(x + dx, lamp - 44, 5, 98, '#26383f');
  near.path(`M${x - 58} ${lamp - 42}q14 -62 58 -68q44 6 58 68Z`, '#8d3f36');
  near.line(
    [
      [x, lamp - 108],
      [x, lamp - 150],
    ],
    '#26383f',
    6,
  );
  near.rect(x + 70, base - 130, 250, 160, '#d6d3c6');
  near.shape(
    [
      [x + 56, base - 126],
      [x + 196, base - 210],
      [x + 336, base - 126],
    ],
    '#7a4038',
  );
  near.rect(x + 130, base - 84, 44, 52, '#ffd98f');
  near.rect(x + 216, base - 84, 44, 52, '#ffd98f');
  const rock = relief(random, { level: height * 0.86, swing: 60, wave: 700, rough: 0.6, peaked: true });
  const cape = (px: number) =>
    Math.min(
      rock(px) + 30,
      base + 10 + Math.abs(px - x - 60) * 0.2 + Math.max(0, Math.abs(px - x - 90) - 330) * 0.55,
    );
  near.shape(
    landUnder(cape, width, height, 14),
    near.fade([
      [0, '#4f5f60'],
      [0.4, '#2c3d43'],
      [1, '#121f26'],
    ]),
  );
  for (let layer = 0; layer < 4; layer += 1) {
    const wave = relief(random, {
      level: height * (0.87 + layer * 0.04),
      swing: 34,
      wave: 620 - layer * 60,
      rough: 0.5,
      peaked: true,
    });
    const tone = mix('#7f9a9c', '#16323e', layer / 3.4);
    near.shape(landUnder(wave, width, height), tone);
    for (let i = 0; i < 130; i += 1) {
      const px = random.next() * width;
      near.ellipse(
        px,
        wave(px) + random.between(0, 22),
        random.between(8, 60),
        random.between(2, 6),
        '#f0f3ea',
        { opacity: 0.35 },
      );
    }
  }
  for (let i = 0; i < 190; i += 1) {
    const [dx, dy] = [random.normal() * 120, -Math.abs(random.normal()) * 120];
    near.circle(width * 0.4 + dx, height * 0.87 + dy, random.between(2, 11), '#f5f7ef', { opacity: 0.5 });
  }
  haze.light(x, lamp, 420, 340, '#fff1bd', 0.8);
  haze.ellipse(width * 0.3, height * 0.76, width * 0.5, 60, '#cfd6cc', { opacity: 0.4 });
}
