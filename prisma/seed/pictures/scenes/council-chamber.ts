import { mix } from '../colour';
import type { Stage } from '../scene';
import { limb } from '../shapes/person';

/** A council chamber in session: half-rings of desks below a dais and a tall window. */
export function councilChamber(stage: Stage) {
  const { width, height, far, near, haze, random } = stage;
  const [cx, cy] = [width / 2, height * 0.34];
  far.wash('#5d4130');
  near.wash(
    near.fade([
      [0, '#3d2c25'],
      [0.4, '#7a5840'],
      [1, '#2a1c16'],
    ]),
  );
  for (let i = 0; i < 14; i += 1)
    near.rect(
      width * (i / 14) + 8,
      0,
      width / 14 - 16,
      height * 0.5,
      near.fade(
        [
          [0, '#2b1d17'],
          [0.5, '#8a6546'],
          [1, '#5d4130'],
        ],
        [0, 0, 1, 0],
      ),
      { opacity: 0.55 },
    );
  for (const dx of [-0.3, 0, 0.3]) {
    const [x, half, top] = [cx + width * dx, width * 0.062, height * 0.06];
    near.path(
      `M${x - half} ${cy}V${top + half}a${half} ${half} 0 0 1 ${half * 2} 0V${cy}Z`,
      near.fade([
        [0, '#cfe3ea'],
        [0.6, '#f3e6c4'],
        [1, '#e9c792'],
      ]),
    );
    near.line(
      [
        [x, top],
        [x, cy],
      ],
      '#4a3428',
      9,
    );
    for (const y of [0.13, 0.2, 0.27])
      near.line(
        [
          [x - half, height * y],
          [x + half, height * y],
        ],
        '#4a3428',
        7,
      );
    near.path(`M${x - half} ${cy}V${top + half}a${half} ${half} 0 0 1 ${half * 2} 0V${cy}Z`, 'none', {
      stroke: '#3a2820',
      width: 17,
    });
    haze.light(x, height * 0.2, 260, 360, '#ffedc2', 0.45);
    haze.shape(
      [
        [x - half, cy - 60],
        [x + half, cy - 60],
        [x + half + 330, height],
        [x + 40, height],
      ],
      haze.fade([
        [0, '#ffe9bd', 0.3],
        [1, '#ffe9bd', 0],
      ]),
    );
  }
  for (const dx of [-0.155, 0.155]) {
    near.line(
      [
        [cx + width * dx, 0],
        [cx + width * dx, height * 0.12],
      ],
      '#1d1310',
      6,
    );
    near.ellipse(cx + width * dx, height * 0.145, 110, 34, '#f7dfa6');
    near.ellipse(cx + width * dx, height * 0.135, 116, 30, '#5a4030');
    haze.light(cx + width * dx, height * 0.15, 210, 120, '#ffd68c', 0.5);
  }
  near.ellipse(
    cx,
    cy + 560,
    width * 0.56,
    480,
    near.glow([
      [0, '#7a2f2c'],
      [1, '#4a1a1e'],
    ]),
  );
  const person = (x: number, y: number, s: number, tone: string) => {
    const hair = random.pick(['#2a1c18', '#6b5140', '#c9c2b6', '#8a5a36', '#1a1414']);
    near.path(
      `M${x - s * 0.62} ${y + s}Q${x - s * 0.62} ${y + s * 0.18} ${x - s * 0.16} ${y + s * 0.1}H${x + s * 0.16}Q${x + s * 0.62} ${y + s * 0.18} ${x + s * 0.62} ${y + s}Z`,
      tone,
    );
    near.ellipse(
      x,
      y - s * 0.16,
      s * 0.23,
      s * 0.3,
      random.pick(['#b5825f', '#d9ab88', '#7d563f', '#c7977a']),
    );
    near.path(
      `M${x - s * 0.26} ${y - s * 0.14}q${-s * 0.02} ${-s * 0.36} ${s * 0.26} ${-s * 0.37}q${s * 0.28} ${s * 0.01} ${s * 0.26} ${s * 0.37}q${-s * 0.08} ${-s * 0.16} ${-s * 0.26} ${-s * 0.16}q${-s * 0.18} 0 ${-s * 0.26} ${s * 0.16}Z`,
      hair,
    );
  };
  near.rect(
    cx - 330,
    cy - 10,
    660,
    130,
    near.fade([
      [0, '#8a5c38'],
      [1, '#4d3020'],
    ]),
  );
  for (const dx of [-190, 0, 190]) {
    near.rect(cx + dx - 58, cy - 150 - (dx === 0 ? 50 : 0), 116, 160, '#3a2119', { round: 12 });
    person(cx + dx, cy - 70, 84, dx === 0 ? '#7c2230' : '#2c3440');
  }
  near.rect(cx - 350, cy - 22, 700, 24, '#b98452');
  const suits = ['#26303c', '#3b3f46', '#51343a', '#2f4a48', '#6a5a45', '#8a8577', '#1f2530'] as const;
  for (let ring = 0; ring < 4; ring += 1) {
    const [rx, ry, base] = [width * (0.25 + ring * 0.105), 210 + ring * 88, cy + 190 + ring * 92];
    const count = 9 + ring * 3;
    const s = 84 + ring * 27;
    for (let i = 0; i < count; i += 1) {
      const a = Math.PI * (0.06 + (0.88 * i) / (count - 1));
      const [x, y] = [cx - Math.cos(a) * rx, base + Math.sin(a) * ry];
      if (x < -80 || x > width + 80 || y > height + 60) continue;
      const desk = mix('#9a693f', '#4a2d1d', ring / 4 + random.next() * 0.08);
      const lean = -Math.cos(a) * s * 0.3;
      if (!random.chance(0.12)) person(x, y - s * 0.55, s, random.pick(suits));
      if (random.chance(0.08))
        near.path(
          limb([x + s * 0.4, y - s * 0.2], [x + s * 0.5, y - s * 1.25], s * 0.13, s * 0.08),
          '#d9ab88',
        );
      near.shape(
        [
          [x - s * 0.86 + lean, y + s * 0.12],
          [x + s * 0.86 + lean, y + s * 0.12],
          [x + s * 0.9 - lean, y + s * 0.32],
          [x - s * 0.9 - lean, y + s * 0.32],
        ],
        mix(desk, '#f0c48a', 0.3),
      );
      near.shape(
        [
          [x - s * 0.9 - lean, y + s * 0.32],
          [x + s * 0.9 - lean, y + s * 0.32],
          [x + s * 0.86 - lean, y + s],
          [x - s * 0.86 - lean, y + s],
        ],
        desk,
      );
      near.shape(
        [
          [x - s * 0.3, y + s * 0.16],
          [x + s * 0.1, y + s * 0.16],
          [x + s * 0.08, y + s * 0.27],
          [x - s * 0.34, y + s * 0.27],
        ],
        '#f5eeda',
      );
      near.line(
        [
          [x + s * 0.4, y + s * 0.2],
          [x + s * 0.3, y - s * 0.1],
        ],
        '#15100e',
        s * 0.04,
      );
    }
  }
}
