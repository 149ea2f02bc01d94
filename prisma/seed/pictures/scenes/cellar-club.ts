import type { Stage } from '../scene';
import { drawCrowd } from '../shapes/crowd';
import { drawDrums, drawGuitar, drawLit, drawMicrophoneStand } from '../shapes/music';
import { poses } from '../shapes/poses';

/** A brick cellar, one red lamp and a band that nobody knows yet. */
export function cellarClub(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash(
    far.glow(
      [
        [0, '#f0764c'],
        [0.35, '#a02c31'],
        [0.75, '#3a1120'],
        [1, '#12080f'],
      ],
      [0.5, 0.42],
      0.72,
    ),
  );
  for (let row = 0; row < 15; row += 1) {
    for (let i = -1; i < 17; i += 1) {
      near.rect(i * 160 + (row % 2) * 80, row * 70 - 10, 152, 62, '#1d0810', {
        opacity: Math.round(random.between(0.06, 0.3) * 100) / 100,
        round: 5,
      });
    }
  }
  near.path(
    `M-20 -20H${width + 20}V${height * 0.8}H${width * 0.97}V${height * 0.45}Q${width * 0.94} ${height * 0.07} ${width * 0.5} ${height * 0.06}Q${width * 0.06} ${height * 0.07} ${width * 0.03} ${height * 0.45}V${height * 0.8}H-20Z`,
    '#0e060c',
  );
  near.line(
    [
      [width * 0.5, 0],
      [width * 0.5, height * 0.15],
    ],
    '#050206',
    9,
  );
  near.path(`M${width * 0.5 - 95} ${height * 0.2}q20 -82 95 -86q75 4 95 86Z`, '#2a0f14');
  near.ellipse(width * 0.5, height * 0.202, 74, 22, '#fff0c8');
  haze.light(width * 0.5, height * 0.2, 560, 420, '#ff8a5c', 0.75);
  far.shape(
    [
      [width * 0.45, height * 0.18],
      [width * 0.55, height * 0.18],
      [width * 0.9, height],
      [width * 0.1, height],
    ],
    '#ffab78',
    { opacity: 0.3 },
  );
  const [floor, dark, rim] = [height * 0.82, '#12060c', '#ffb287'];
  drawLit(
    near,
    { at: [width * 0.6, floor - 10], height: 520, pose: poses.armsUp, hair: 'beanie' },
    '#2a0c14',
    '#e0764f',
    [0, -4],
  );
  drawDrums(near, [width * 0.6, floor], 76, '#25090f', '#b34a3a');
  const [tall, u] = [700, 700 / 7.4];
  drawLit(
    near,
    { at: [width * 0.24, floor + 40], height: tall, pose: poses.guitar, hair: 'short' },
    dark,
    rim,
    [4, -4],
  );
  drawGuitar(near, [width * 0.24, floor + 40 - 3.95 * u], u, 1, dark, '#b5573f');
  drawLit(
    near,
    { at: [width * 0.78, floor + 40], height: tall * 0.96, pose: poses.guitar, mirrored: true, hair: 'bun' },
    dark,
    rim,
    [-4, -4],
  );
  drawGuitar(near, [width * 0.78, floor + 40 - 3.8 * u], u * 0.96, -1, dark, '#b5573f');
  drawLit(
    near,
    { at: [width * 0.43, floor + 70], height: tall, pose: poses.singing, hair: 'curly' },
    dark,
    rim,
    [4, -4],
  );
  drawMicrophoneStand(
    near,
    [width * 0.43 + 1.5 * u, floor + 70],
    [width * 0.43 + 1.1 * u, floor + 70 - 6.5 * u],
    u,
    dark,
  );
  drawCrowd(near, random, {
    level: height * 0.9,
    wander: 24,
    head: 112,
    fill: '#0a0408',
    rim: '#7a2f2b',
    raised: 0.12,
  });
  haze.light(width * 0.5, height * 0.5, width * 0.42, height * 0.4, '#ff6a45', 0.35);
}
