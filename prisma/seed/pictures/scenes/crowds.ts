import { mix } from '../colour';
import type { Stage } from '../scene';
import { drawCrowd } from '../shapes/crowd';

/** The front rows with their hands in the air against a burning stage. */
export function handsInTheAir(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#40122a'],
      [0.4, '#b5432f'],
      [0.62, '#f3a14f'],
      [1, '#5c1d24'],
    ]),
  );
  for (let i = 0; i < 12; i += 1) {
    const x = width * (i / 11);
    far.shape(
      [
        [width * 0.5 - 20, height * 0.72],
        [width * 0.5 + 20, height * 0.72],
        [x + 190 - width / 2 + (x - width * 0.1), -60],
        [x - width / 2 + (x - width * 0.1) - 60, -60],
      ],
      '#ffd98f',
      { opacity: 0.16 },
    );
  }
  far.light(width * 0.5, height * 0.66, width * 0.42, height * 0.42, '#fff1c4', 1);
  const rows = [
    { level: 0.64, head: 40, fill: '#a33c30', raised: 0.7 },
    { level: 0.7, head: 60, fill: '#7b2a2a', raised: 0.7 },
    { level: 0.79, head: 88, fill: '#4c1923', raised: 0.62 },
    { level: 0.93, head: 132, fill: '#210b14', raised: 0.55 },
  ] as const;
  for (const row of rows) {
    drawCrowd(near, random, {
      ...row,
      level: height * row.level,
      wander: row.head * 0.22,
      rim: mix(row.fill, '#ffb765', 0.45),
    });
  }
  for (let i = 0; i < 170; i += 1) {
    const [x, y, size] = [random.next() * width, random.next() * height * 0.75, random.between(5, 15)];
    near.group(
      `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(random.between(0, 180))})`,
      () => {
        near.rect(
          -size,
          -size * 0.3,
          size * 2,
          size * 0.6,
          random.pick(['#fff0c0', '#ffcf7a', '#f7efe2', '#ff9a5c']),
          { opacity: 0.85 },
        );
      },
    );
  }
  haze.light(width * 0.5, height * 0.62, width * 0.5, height * 0.5, '#ff9c45', 0.5);
}

/** A dark hall in which thousands hold up their telephones; the stage is empty. */
export function telephoneLights(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#060a17'],
      [0.42, '#16244a'],
      [0.55, '#3a4f86'],
      [1, '#05070f'],
    ]),
  );
  far.light(width * 0.5, height * 0.42, width * 0.5, 170, '#88a0d8', 0.6);
  for (let i = 0; i < 1500; i += 1) {
    const depth = random.next() ** 0.8;
    const y = height * (0.3 + depth * 0.45);
    const curve = Math.abs(random.between(-1, 1));
    const x = width * (0.5 + (random.chance(0.5) ? 1 : -1) * curve * 0.56);
    const size = 1.6 + depth * 4.5;
    near.circle(
      x,
      y - curve * curve * 170 * (1 - depth),
      size,
      random.pick(['#fdf6e0', '#dfe9ff', '#cfe0ff', '#fff3cf']),
      { opacity: Math.round(random.between(0.35, 1) * 100) / 100 },
    );
  }
  for (const [level, head, fill] of [
    [0.7, 50, '#0f1a36'],
    [0.8, 82, '#0a1124'],
    [0.93, 128, '#05080f'],
  ] as const) {
    drawCrowd(near, random, {
      level: height * level,
      wander: head * 0.24,
      head,
      fill,
      raised: 0.6,
      phones: 0.75,
      phoneLight: random.pick(['#dbe9ff', '#fdf3da']),
      rim: mix(fill, '#8fa8e0', 0.3),
    });
  }
  for (let i = 0; i < 46; i += 1) {
    haze.light(
      random.next() * width,
      height * random.between(0.36, 0.78),
      random.between(20, 60),
      random.between(20, 60),
      '#e7efff',
      0.5,
    );
  }
  haze.light(width * 0.5, height * 0.55, width * 0.55, 240, '#5f7fc8', 0.35);
}
