import type { Stage } from '../scene';
import { silhouette } from '../shapes/person';
import { poses } from '../shapes/poses';

/** A concert hall from the street after rain: lit canopy, tall windows, people waiting. */
export function concertHallAtNight(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const ground = height * 0.76;
  far.wash(
    far.fade([
      [0, '#0d1430'],
      [0.55, '#2c3564'],
      [0.76, '#6b5570'],
      [1, '#151529'],
    ]),
  );
  near.shape(
    [
      [0, height * 0.42],
      [width * 0.16, height * 0.38],
      [width * 0.16, ground],
      [0, ground],
    ],
    '#141a35',
  );
  near.shape(
    [
      [width, height * 0.36],
      [width * 0.84, height * 0.4],
      [width * 0.84, ground],
      [width, ground],
    ],
    '#141a35',
  );
  for (let i = 0; i < 32; i += 1) {
    const x = width * ((i % 2 ? 0.86 : 0.015) + (Math.floor(i / 2) % 4) * 0.034);
    if (random.chance(0.45))
      near.rect(x, height * (0.47 + Math.floor(i / 8) * 0.068), 38, 56, '#f0b871', { opacity: 0.55 });
  }
  const wall = near.fade([
    [0, '#2a2a4e'],
    [0.6, '#4c3f5e'],
    [1, '#7d5a58'],
  ]);
  near.rect(width * 0.16, height * 0.2, width * 0.68, ground - height * 0.2, wall);
  near.rect(width * 0.145, height * 0.185, width * 0.71, 30, '#3b3658');
  near.shape(
    [
      [width * 0.2, height * 0.185],
      [width * 0.5, height * 0.065],
      [width * 0.8, height * 0.185],
    ],
    '#33304f',
  );
  near.circle(width * 0.5, height * 0.14, 50, '#ffdf9e');
  near.circle(width * 0.5, height * 0.14, 42, '#2a2745');
  near.line(
    [
      [width * 0.5, height * 0.122],
      [width * 0.5, height * 0.14],
      [width * 0.512, height * 0.147],
    ],
    '#ffdf9e',
    6,
  );
  for (let i = 0; i < 7; i += 1) {
    const [x, w, top] = [width * (0.215 + i * 0.088), width * 0.046, height * 0.29];
    near.path(
      `M${x} ${height * 0.52}V${top}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${height * 0.52}Z`,
      near.fade([
        [0, '#fff0c2'],
        [0.5, '#ffcf86'],
        [1, '#ea9a5a'],
      ]),
    );
    near.line(
      [
        [x + w / 2, top - w / 2],
        [x + w / 2, height * 0.52],
      ],
      '#453653',
      6,
    );
    for (const y of [0.33, 0.4, 0.46])
      near.line(
        [
          [x, height * y],
          [x + w, height * y],
        ],
        '#453653',
        5,
      );
    far.light(x + w / 2, height * 0.4, 160, 260, '#ffc27a', 0.4);
    if (i < 6)
      near.rect(x + w + width * 0.014, height * 0.24, width * 0.015, ground - height * 0.24, '#5f4e66');
  }
  near.shape(
    [
      [width * 0.22, height * 0.555],
      [width * 0.78, height * 0.555],
      [width * 0.84, height * 0.61],
      [width * 0.16, height * 0.61],
    ],
    '#221d38',
  );
  near.rect(
    width * 0.16,
    height * 0.6,
    width * 0.68,
    66,
    near.fade([
      [0, '#fff2c9'],
      [1, '#ffc877'],
    ]),
  );
  for (let i = 0; i < 58; i += 1)
    near.circle(width * (0.166 + i * 0.01171), height * 0.6 + (i % 2 ? 7 : 59), 6, '#fffdf0');
  near.rect(
    width * 0.2,
    height * 0.64,
    width * 0.6,
    ground - height * 0.64,
    near.fade([
      [0, '#ffdb96'],
      [1, '#d9894f'],
    ]),
  );
  for (let i = 0; i < 12; i += 1)
    near.rect(width * (0.2 + i * 0.0546) - 6, height * 0.64, 12, ground - height * 0.64, '#3a2c44');
  near.rect(
    0,
    ground,
    width,
    height - ground,
    near.fade([
      [0, '#5a4557'],
      [0.3, '#2d2a48'],
      [1, '#0d0e1f'],
    ]),
  );
  for (let i = 0; i < 12; i += 1) {
    near.rect(
      width * (0.2 + i * 0.0546) + random.between(-8, 20),
      ground + 8,
      width * 0.032,
      random.between(120, 330),
      near.fade([
        [0, '#ffc983', 0.55],
        [1, '#ffc983', 0],
      ]),
    );
  }
  const people: string[] = [];
  for (let i = 0; i < 23; i += 1) {
    const x = width * (0.08 + i * 0.0372) + random.normal() * 16;
    const tall = 212 * random.between(0.88, 1.06);
    people.push(
      silhouette({
        at: [x, ground + 24 + random.between(-6, 20)],
        height: tall,
        pose: random.pick([poses.standing, poses.handsInPockets, poses.walking, poses.lookingUp]),
        mirrored: random.chance(0.5),
        hair: random.pick(['short', 'long', 'bun', 'cap', 'beanie']),
        hem: random.chance(0.7) ? random.between(2, 3) : undefined,
        flare: 1.6,
      }),
    );
  }
  const queue = people.join('');
  near.path(queue, '#110f20');
  near.mirrored(ground + 30, () => near.path(queue, '#0d0c1b', { opacity: 0.5 }));
  for (let i = 0; i < 70; i += 1)
    near.ellipse(
      random.next() * width,
      random.between(ground + 20, height),
      random.between(30, 150),
      random.between(1.5, 4),
      '#f1b67a',
      { opacity: 0.16 },
    );
  haze.light(width * 0.5, height * 0.64, width * 0.44, 230, '#ffb463', 0.6);
}
