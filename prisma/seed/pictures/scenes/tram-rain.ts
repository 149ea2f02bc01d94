import type { Stage } from '../scene';
import { silhouette } from '../shapes/person';
import { poses } from '../shapes/poses';
import { drawTown } from '../shapes/skyline';

/** The last tram on a wet street, its lights doubled in the paving. */
export function tramInTheRain(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const ground = height * 0.66;
  far.wash(
    far.fade([
      [0, '#16253a'],
      [0.5, '#3f5468'],
      [0.66, '#8a8078'],
      [1, '#131a26'],
    ]),
  );
  far.light(width * 0.5, ground, width * 0.36, 420, '#f3c28a', 0.7);
  for (const [depth, tone] of [
    [0.34, '#3a4a5e'],
    [0.2, '#2a384c'],
  ] as const) {
    drawTown(
      near,
      random,
      {
        ground: ground + 4,
        low: 260,
        high: 520,
        wall: tone,
        lamp: '#f5c483',
        lit: 0.16,
        narrow: 110,
        broad: 200,
      },
      -60,
      width * depth,
    );
    drawTown(
      near,
      random,
      {
        ground: ground + 4,
        low: 260,
        high: 520,
        wall: tone,
        lamp: '#f5c483',
        lit: 0.16,
        narrow: 110,
        broad: 200,
      },
      width * (1 - depth),
      width + 60,
    );
  }
  const facade = (side: number) => {
    const at = (depth: number, y: number): readonly [number, number] => [
      side < 0 ? width * 0.2 * (1 - depth) : width - width * 0.2 * (1 - depth),
      ground - y * (height * 0.42 + height * 0.4 * depth),
    ];
    near.shape([at(0, 1), at(1, 1), at(1, -0.05), at(0, -0.05)], '#152033');
    for (let row = 0; row < 4; row += 1)
      for (let column = 0; column < 4; column += 1) {
        const [d, y] = [0.08 + column * 0.24, 0.3 + row * 0.17];
        near.shape(
          [at(d, y + 0.1), at(d + 0.13, y + 0.1), at(d + 0.13, y), at(d, y)],
          random.chance(0.4) ? '#f2b86e' : '#22314a',
        );
      }
    near.shape([at(0.05, 0.2), at(0.95, 0.2), at(0.95, 0.02), at(0.05, 0.02)], '#ffd08a', { opacity: 0.85 });
  };
  facade(-1);
  facade(1);
  near.rect(
    0,
    ground,
    width,
    height - ground,
    near.fade([
      [0, '#7d7268'],
      [0.2, '#3a4250'],
      [1, '#0c121c'],
    ]),
  );
  for (const x of [-1, 1])
    near.shape(
      [
        [width * 0.5 + x * 60, ground],
        [width * 0.5 + x * 70, ground],
        [width * 0.5 + x * 430, height],
        [width * 0.5 + x * 380, height],
      ],
      '#c9c0b0',
      { opacity: 0.55 },
    );
  for (let i = -1; i < 7; i += 1)
    near.line(
      [
        [width * (i / 6), 0],
        [width * 0.5, ground - 380],
      ],
      '#0c1422',
      3,
      { opacity: 0.55 },
    );
  const draw = () => {
    const [x, w, top] = [width * 0.5, 460, ground - 480];
    near.line(
      [
        [x - 60, top - 4],
        [x, top - 96],
        [x + 60, top - 4],
      ],
      '#0a101a',
      7,
    );
    near.line(
      [
        [x - 110, top - 98],
        [x + 110, top - 98],
      ],
      '#0a101a',
      9,
    );
    near.path(
      `M${x - w / 2} ${ground + 40}V${top + 70}q0 -70 70 -76h${w - 140}q70 6 70 76V${ground + 40}Z`,
      near.fade([
        [0, '#efe2c4'],
        [0.48, '#d9c79e'],
        [0.5, '#b5382f'],
        [1, '#7c2222'],
      ]),
    );
    near.rect(x - 130, top + 22, 260, 54, '#10161f', { round: 8 });
    near.rect(x - 110, top + 36, 34, 26, '#ffc25c');
    near.rect(x - 62, top + 43, 150, 12, '#ffc25c', { opacity: 0.9 });
    near.rect(
      x - 196,
      top + 96,
      392,
      190,
      near.fade([
        [0, '#fff2c4'],
        [1, '#f0b765'],
      ]),
      { round: 16 },
    );
    near.line(
      [
        [x - 70, top + 96],
        [x - 70, top + 286],
      ],
      '#6f2320',
      8,
    );
    near.line(
      [
        [x + 70, top + 96],
        [x + 70, top + 286],
      ],
      '#6f2320',
      8,
    );
    near.path(`M${x - 48} ${top + 286}v-62q4 -44 44 -46q40 2 44 46v62Z`, '#3a2320');
    near.circle(x - 4, top + 156, 27, '#3a2320');
    for (const side of [-1, 1]) {
      near.circle(x + side * 150, top + 372, 36, '#fff8e0');
      near.circle(x + side * 150, top + 372, 44, 'none', { stroke: '#d8c08a', width: 7 });
    }
    near.circle(x, top + 352, 26, '#ffe9b0');
    near.rect(x - w / 2 + 16, ground + 6, w - 32, 44, '#151318');
  };
  near.mirrored(ground + 44, draw, 0.34);
  near.rect(
    0,
    ground + 44,
    width,
    height,
    near.fade([
      [0, '#2b3340', 0],
      [0.5, '#0c121c', 0.5],
      [1, '#0c121c', 0.9],
    ]),
  );
  draw();
  for (const [x, tall, pose, mirrored] of [
    [0.27, 360, poses.walking, false],
    [0.71, 330, poses.standing, true],
  ] as const) {
    const [px, py, u] = [width * x, ground + 190, tall / 7.4];
    const d = silhouette({ at: [px, py], height: tall, pose, mirrored, hem: 2.2, flare: 1.7, hair: 'short' });
    near.mirrored(py, () => near.path(d, '#05080e', { opacity: 0.5 }));
    near.path(d, '#090e17');
    near.path(
      `M${px - 2 * u} ${py - 7.5 * u}Q${px - 1.6 * u} ${py - 9.3 * u} ${px} ${py - 9.4 * u}Q${px + 1.6 * u} ${py - 9.3 * u} ${px + 2 * u} ${py - 7.5 * u}Q${px + u} ${py - 7.9 * u} ${px} ${py - 7.5 * u}Q${px - u} ${py - 7.9 * u} ${px - 2 * u} ${py - 7.5 * u}Z`,
      '#0b111c',
    );
    near.line(
      [
        [px, py - 9.4 * u],
        [px + 0.2 * u, py - 5 * u],
      ],
      '#0b111c',
      5,
    );
  }
  for (let i = 0; i < 560; i += 1) {
    const [x, y, long] = [random.next() * width, random.next() * height, random.between(20, 70)];
    near.line(
      [
        [x, y],
        [x - long * 0.14, y + long],
      ],
      '#dbe6ee',
      1.5,
      { opacity: 0.17 },
    );
  }
  for (let i = 0; i < 120; i += 1)
    near.ellipse(
      random.next() * width,
      random.between(ground + 20, height),
      random.between(12, 110),
      random.between(1, 3),
      random.pick(['#f5c483', '#9fb4c8', '#ffe3b0']),
      { opacity: 0.2 },
    );
  for (const side of [-1, 1]) haze.light(width * 0.5 + side * 150, ground - 108, 190, 190, '#fff0c4', 0.85);
  haze.light(width * 0.5, ground - 280, 520, 330, '#ffc27a', 0.35);
}
