import { mix } from '../colour';
import type { Stage } from '../scene';
import { silhouette } from '../shapes/person';
import { poses } from '../shapes/poses';
import { landUnder, relief } from '../shapes/ridge';
import { drawStars } from '../shapes/sky';

/** A line of head torches climbing a snowfield by night. */
export function torchesInTheSnow(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#0a1530'],
      [0.5, '#234168'],
      [0.8, '#5e7fa0'],
      [1, '#8fb0c4'],
    ]),
  );
  drawStars(near, random, 420, height * 0.5);
  far.light(width * 0.22, height * 0.12, 500, 400, '#b7cdea', 0.5);
  near.circle(width * 0.22, height * 0.15, 44, '#f1f4ee');
  for (const [level, tone, swing] of [
    [0.4, '#3c5c80', 300],
    [0.52, '#5579a0', 240],
  ] as const) {
    const ridge = relief(random, {
      level: height * level,
      swing,
      wave: width * 0.55,
      rough: 0.5,
      octaves: 8,
      peaked: true,
    });
    near.shape(
      landUnder(ridge, width, height),
      near.fade([
        [0, mix(tone, '#dfeaf2', 0.25)],
        [0.6, tone],
        [1, mix(tone, '#a9c4d4', 0.4)],
      ]),
    );
    for (let x = 0; x < width; x += 22) {
      const y = ridge(x);
      const drop = random.between(30, 150);
      near.shape(
        [
          [x, y],
          [x + 24, ridge(x + 24)],
          [x - drop * 0.3, y + drop],
        ],
        '#182f50',
        { opacity: 0.22 },
      );
    }
  }
  const slope = (x: number) =>
    height * 0.98 - (Math.max(0, x) / width) ** 1.25 * height * 0.5 + Math.sin(x / 210) * 22;
  near.shape(
    landUnder(slope, width, height),
    near.fade([
      [0, '#cfdfe8'],
      [0.4, '#8facc4'],
      [1, '#3c5c80'],
    ]),
  );
  for (let i = 0; i < 60; i += 1) {
    const x = random.next() * width;
    const y = slope(x) + random.between(20, 420);
    near.stroke(
      [
        [x, y],
        [x + 130, y - 60 + random.normal() * 8],
        [x + 300, y - 150],
      ],
      '#5d80a4',
      random.between(2, 7),
      { opacity: 0.24 },
    );
  }
  const track: [number, number][] = [];
  for (let x = width * 0.08; x < width * 0.96; x += 40) track.push([x, slope(x) + 92]);
  near.stroke(track, '#5c7f9f', 15, { opacity: 0.7, dash: '9 18', cap: 'butt' });
  for (let i = 0; i < 9; i += 1) {
    const x = width * (0.17 + i * 0.088);
    const tall = 236 - i * 18;
    const y = slope(x) + 96;
    const u = tall / 7.4;
    near.path(
      silhouette({
        at: [x, y],
        height: tall,
        pose: i % 3 === 1 ? poses.carrying : poses.walking,
        hair: 'beanie',
        girth: 1.25,
        hem: 3.4,
        flare: 1.5,
      }),
      '#0c1930',
    );
    near.rect(x - 1.25 * u, y - 5.9 * u, 0.95 * u, 2 * u, i % 2 ? '#c4472f' : '#0f1d36', { round: 0.3 * u });
    near.line(
      [
        [x + 1.2 * u, y - 4 * u],
        [x + 1.7 * u, y],
      ],
      '#0c1930',
      0.1 * u,
    );
    near.circle(x + 0.62 * u, y - 7.05 * u, 0.17 * u, '#fffbe2');
    haze.light(x + 0.7 * u, y - 7 * u, 95, 95, '#ffe9ad', 0.85);
    haze.shape(
      [
        [x + 0.7 * u, y - 7.1 * u],
        [x + 0.7 * u + 330, y - 9.6 * u],
        [x + 0.7 * u + 360, y - 3.4 * u],
      ],
      haze.fade(
        [
          [0, '#ffeebb', 0.6],
          [1, '#ffeebb', 0],
        ],
        [0, 0, 1, 0],
      ),
    );
  }
  for (let i = 0; i < 520; i += 1)
    near.circle(random.next() * width, random.next() * height, random.between(1, 4.6), '#ffffff', {
      opacity: Math.round(random.between(0.15, 0.7) * 100) / 100,
    });
}
