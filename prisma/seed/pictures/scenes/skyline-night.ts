import type { Stage } from '../scene';
import { drawStars } from '../shapes/sky';
import { drawTown } from '../shapes/skyline';

/** Tower blocks behind each other at night, windows lit, a river of mist between them. */
export function skylineAtNight(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.fade([
      [0, '#0c1430'],
      [0.45, '#23305a'],
      [0.72, '#5d5a7c'],
      [0.88, '#b98578'],
      [1, '#3a2c44'],
    ]),
  );
  far.light(width * 0.7, height * 0.9, width * 0.6, height * 0.42, '#f2a877', 0.6);
  drawStars(near, random, 170, height * 0.4, '#dfe6ff');
  const [moonX, moonY] = [width * 0.78, height * 0.17];
  near.path(`M${moonX - 30} ${moonY - 72}a78 78 0 1 1 -44 112a68 68 0 0 0 44 -112Z`, '#f4ead2');
  haze.light(width * 0.79, height * 0.175, 300, 300, '#8896c8', 0.4);
  const rows = [
    {
      ground: height,
      low: 420,
      high: 900,
      wall: '#4f517a',
      lamp: '#f2c795',
      lit: 0.1,
      narrow: 90,
      broad: 190,
    },
    {
      ground: height,
      low: 330,
      high: 780,
      wall: '#363b66',
      lamp: '#ffd394',
      lit: 0.2,
      narrow: 110,
      broad: 230,
    },
    {
      ground: height,
      low: 260,
      high: 560,
      wall: '#222850',
      lamp: '#ffd08a',
      lit: 0.26,
      narrow: 130,
      broad: 260,
    },
    {
      ground: height,
      low: 110,
      high: 330,
      wall: '#111632',
      lamp: '#ffc97c',
      lit: 0.24,
      narrow: 150,
      broad: 330,
    },
  ] as const;
  rows.forEach((row, i) => {
    drawTown(near, random, row);
    if (i === 3) return;
    const mist = near.fade([
      [0, '#c78f80', 0],
      [1, '#c78f80', 0.42 - i * 0.1],
    ]);
    near.rect(0, height * 0.55, width, height * 0.45, mist);
  });
  for (let i = 0; i < 5; i += 1)
    haze.light(random.next() * width, height * random.between(0.85, 1), 420, 130, '#ff9f66', 0.25);
  for (let i = 0; i < 6; i += 1)
    haze.light(random.next() * width, height * random.between(0.35, 0.6), 16, 16, '#ff5a4a', 0.9);
}
