import type { Stage } from '../scene';
import { silhouette } from '../shapes/person';
import { poses } from '../shapes/poses';
import { landUnder, relief } from '../shapes/ridge';
import { drawStars } from '../shapes/sky';

/** A dome on a hill under the Milky Way, its slit open and lit from inside. */
export function observatoryUnderStars(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#060b1e'],
      [0.5, '#142a4c'],
      [0.78, '#3f6378'],
      [0.9, '#c4a27d'],
      [1, '#d98d5c'],
    ]),
  );
  for (let i = 0; i < 120; i += 1) {
    const along = random.between(-0.1, 1.1);
    const x = width * (0.15 + along * 0.75) + random.normal() * 90;
    const y = height * (0.95 - along * 1.1) + random.normal() * 70;
    far.light(
      x,
      y,
      random.between(90, 230),
      random.between(70, 170),
      random.pick(['#8fa6d8', '#b9a6cf', '#e0c7a6', '#6f8fc4'] as const),
      0.13,
    );
  }
  for (let i = 0; i < 26; i += 1) {
    const along = random.between(0, 1);
    far.light(
      width * (0.15 + along * 0.75) + random.normal() * 30,
      height * (0.95 - along * 1.1) + random.normal() * 26,
      120,
      60,
      '#081022',
      0.28,
    );
  }
  drawStars(near, random, 900, height * 0.86);
  for (let i = 0; i < 700; i += 1) {
    const along = random.between(0, 1);
    near.circle(
      width * (0.15 + along * 0.75) + random.normal() * 110,
      height * (0.95 - along * 1.1) + random.normal() * 90,
      random.between(0.8, 1.9),
      '#fdf3e0',
      { opacity: 0.55 },
    );
  }
  near.line(
    [
      [width * 0.12, height * 0.12],
      [width * 0.24, height * 0.2],
    ],
    '#ffffff',
    3,
    { opacity: 0.7 },
  );
  const hills = relief(random, { level: height * 0.86, swing: 80, wave: 2100, rough: 0.4 });
  near.shape(landUnder(hills, width, height), '#1a2b3c');
  const hill = (x: number) =>
    height * 0.9 - 250 * Math.exp(-(((x - width * 0.62) / (width * 0.26)) ** 2)) + Math.sin(x / 90) * 5;
  near.shape(
    landUnder(hill, width, height),
    near.fade([
      [0, '#0c1521'],
      [1, '#04070c'],
    ]),
  );
  const [x, y, r] = [width * 0.62, hill(width * 0.62) + 14, 190];
  near.rect(
    x - r * 0.98,
    y - r * 0.75,
    r * 1.96,
    r * 0.8,
    near.fade(
      [
        [0, '#1d2b3c'],
        [0.5, '#46586a'],
        [1, '#131d2a'],
      ],
      [0, 0, 1, 0],
    ),
  );
  near.path(
    `M${x - r} ${y - r * 0.72}a${r} ${r} 0 0 1 ${2 * r} 0Z`,
    near.fade(
      [
        [0, '#2a3a4c'],
        [0.35, '#8195a5'],
        [0.6, '#4a5c6c'],
        [1, '#18222f'],
      ],
      [0, 0, 1, 0],
    ),
  );
  near.path(
    `M${x - r * 0.42} ${y - r * 1.62}L${x - r * 0.06} ${y - r * 1.71}L${x + r * 0.02} ${y - r * 0.72}H${x - r * 0.3}Z`,
    near.fade([
      [0, '#ffcf87'],
      [1, '#e2743d'],
    ]),
  );
  near.line(
    [
      [x - r * 0.1, y - r * 0.8],
      [x - r * 0.29, y - r * 1.56],
    ],
    '#0b0f18',
    30,
    { cap: 'butt' },
  );
  for (let i = 1; i < 5; i += 1) {
    const a = (Math.PI * i) / 5;
    near.path(
      `M${x - r * Math.cos(a)} ${y - r * 0.72}Q${x - r * Math.cos(a) * 0.9} ${y - r * 1.35} ${x} ${y - r * 1.72}`,
      'none',
      { stroke: '#101926', width: 3, opacity: 0.4 },
    );
  }
  near.rect(x - r, y - r * 0.78, 2 * r, 14, '#0f1824');
  near.rect(x + r * 0.34, y - r * 0.48, 46, 92, '#ffc679');
  for (const dx of [-0.7, -0.4]) near.rect(x + r * dx, y - r * 0.5, 34, 40, '#f4b96d');
  near.path(
    silhouette({
      at: [width * 0.385, hill(width * 0.385) + 10],
      height: 120,
      pose: poses.lookingUp,
      hair: 'beanie',
      hem: 3,
    }),
    '#05090f',
  );
  near.path(
    silhouette({
      at: [width * 0.412, hill(width * 0.412) + 10],
      height: 84,
      pose: poses.pointing,
      mirrored: true,
      hair: 'bun',
      hem: 2.6,
    }),
    '#05090f',
  );
  haze.light(x - r * 0.25, y - r * 1.7, 260, 340, '#ffb765', 0.5);
  haze.light(x + r * 0.4, y - r * 0.2, 220, 130, '#ffb765', 0.5);
  haze.light(width * 0.5, height * 0.98, width * 0.7, 190, '#e58a55', 0.35);
}
