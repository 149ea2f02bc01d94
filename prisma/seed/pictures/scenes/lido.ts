import { mix } from '../colour';
import type { Stage } from '../scene';

/** An outdoor pool from above: lanes, swimmers, parasols. */
export function lidoFromAbove(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  far.wash('#e8d6b3');
  near.wash(
    near.fade([
      [0, '#f0e1c2'],
      [1, '#d9bf94'],
    ]),
  );
  for (let x = 0; x < width; x += 60)
    near.line(
      [
        [x, 0],
        [x + random.normal() * 2, height],
      ],
      '#c4a878',
      2,
      { opacity: 0.35 },
    );
  near.group(`rotate(-9 ${width / 2} ${height / 2})`, () => {
    const [x, y, w, tall] = [width * 0.12, height * 0.16, width * 0.62, height * 0.66];
    near.rect(x - 46, y - 46, w + 92, tall + 92, '#f7efdf', { round: 16 });
    near.rect(x - 16, y - 16, w + 32, tall + 32, '#7fb6b4');
    near.within(`M${x} ${y}h${w}v${tall}h${-w}Z`, () => {
      near.rect(
        x,
        y,
        w,
        tall,
        near.fade(
          [
            [0, '#7fd3d3'],
            [0.5, '#38a9b8'],
            [1, '#1d7f9b'],
          ],
          [0, 0, 1, 0.6],
        ),
      );
      for (let i = 0; i < 8; i += 1)
        near.rect(x + 70, y + tall * ((i + 0.5) / 8) - 6, w - 140, 13, '#15586f', { opacity: 0.45 });
      for (let i = 0; i < 330; i += 1) {
        const [px, py, s] = [x + random.next() * w, y + random.next() * tall, random.between(14, 54)];
        near.path(
          `M${r(px - s)} ${r(py)}q${r(s * 0.5)} ${r(-s * 0.4)} ${r(s)} 0t${r(s)} ${r(random.normal() * 6)}`,
          'none',
          { stroke: '#e6fbf5', width: random.between(1.5, 4), opacity: 0.32, cap: 'round' },
        );
      }
      for (let i = 1; i < 8; i += 1)
        near.line(
          [
            [x, y + tall * (i / 8)],
            [x + w, y + tall * (i / 8)],
          ],
          i % 2 ? '#e0573d' : '#f7f1e2',
          8,
          { dash: '22 14', cap: 'butt' },
        );
      for (let i = 0; i < 9; i += 1) {
        const [px, py, way] = [
          x + random.between(0.08, 0.92) * w,
          y + tall * (((i % 8) + 0.5) / 8),
          i % 2 ? 1 : -1,
        ];
        const skin = random.pick(['#c98d68', '#8a5b42', '#e0b08c', '#6a4433'] as const);
        for (let k = 0; k < 7; k += 1)
          near.ellipse(px - way * (80 + k * 22), py + random.normal() * 8, 20 - k * 1.6, 8, '#ffffff', {
            opacity: 0.55 - k * 0.06,
          });
        near.ellipse(px + 14, py + 20, 80, 14, '#0f4a60', { opacity: 0.35 });
        near.line(
          [
            [px - way * 62, py + 6],
            [px, py],
          ],
          skin,
          15,
        );
        near.line(
          [
            [px - way * 62, py - 6],
            [px, py],
          ],
          skin,
          15,
        );
        near.ellipse(px + way * 14, py, 36, 19, random.pick(['#d8432f', '#1e2d48', '#e9b83f', skin]));
        near.line(
          [
            [px + way * 30, py - 12],
            [px + way * 58, py - 40],
            [px + way * 96, py - 30],
          ],
          skin,
          12,
        );
        near.line(
          [
            [px + way * 20, py + 14],
            [px - way * 14, py + 40],
          ],
          skin,
          12,
        );
        near.circle(px + way * 62, py, 18, random.pick(['#f4f0e4', '#e0573d', '#f0c33c', '#2a1c18']));
      }
      near.rect(x, y, w, 40, '#0f5a70', { opacity: 0.25 });
      near.rect(x, y, 34, tall, '#0f5a70', { opacity: 0.22 });
    });
    for (let i = 0; i < 8; i += 1) {
      const py = y + tall * ((i + 0.5) / 8);
      near.rect(x - 62, py - 26, 54, 52, '#c9c0aa');
      near.rect(x - 58, py - 26, 50, 46, '#ffffff');
      near.rect(x - 44, py - 18, 22, 30, '#1d7f9b', { opacity: 0.5 });
    }
    const tones = ['#d9573d', '#e9b548', '#f4ecd8', '#2f7f8a', '#d98a9a'] as const;
    for (let i = 0; i < 12; i += 1) {
      const [px, py, size] = [
        width * 0.84 + (i % 2) * 215 + random.normal() * 12,
        height * (-0.02 + i * 0.088),
        random.between(96, 122),
      ];
      for (const dy of [-1, 1]) {
        near.rect(px - 150, py + dy * 42 - 17, 130, 36, '#b89a6c', { opacity: 0.5, round: 6 });
        near.rect(
          px - 156,
          py + dy * 42 - 22,
          130,
          36,
          random.pick(['#fbf6ea', '#e7c9a0', '#7fb6b4', '#d9786a']),
          { round: 6 },
        );
      }
      near.circle(px + 26, py + 30, size, '#8a6f48', { opacity: 0.4 });
      const [a, b] = [random.pick(tones), '#faf3e2'];
      for (let k = 0; k < 10; k += 1) {
        const [from, to] = [(k / 10) * Math.PI * 2, ((k + 1) / 10) * Math.PI * 2];
        near.shape(
          [
            [px, py],
            [px + Math.cos(from) * size, py + Math.sin(from) * size],
            [px + Math.cos(to) * size, py + Math.sin(to) * size],
          ],
          mix(k % 2 ? a : b, '#6a4a30', Math.max(0, Math.sin(from)) * 0.2),
        );
      }
      near.circle(px, py, 8, '#7a5a3a');
    }
  });
  haze.light(width * 0.1, 0, 1100, 800, '#fff1c6', 0.22);
}

const r = (value: number) => Math.round(value);
