import type { Paper } from '../paper';
import type { Random } from '../random';
import { limb } from './person';

export interface CrowdRow {
  /** Where the heads are, in pixels from the top, and how far they differ. */
  level: number;
  wander: number;
  /** Width of a head in pixels. */
  head: number;
  fill: string;
  /** Share of people with an arm or both in the air. */
  raised?: number;
  /** A lit edge above heads and shoulders. */
  rim?: string;
  /** Share of the raised hands that hold a telephone. */
  phones?: number;
  phoneLight?: string;
}

/** One row of people from behind, from edge to edge, each different. */
export function drawCrowd(paper: Paper, random: Random, row: CrowdRow) {
  const bodies: string[] = [];
  const screens: (() => void)[] = [];
  for (let x = -row.head; x < paper.width + row.head; x += row.head * random.between(1.5, 2.5)) {
    const y = row.level + random.normal() * row.wander;
    const u = row.head * random.between(0.88, 1.12);
    const hair = random.between(0.92, 1.25);
    let d = disc(x, y, u * 0.5, u * 0.63) + disc(x, y - u * 0.1, u * 0.52 * hair, u * 0.58);
    if (random.chance(0.3))
      d += `M${r(x - u * 0.5)} ${r(y)}h${r(u)}l${r(u * 0.1)} ${r(u * 1.1)}h${r(-u * 1.2)}Z`;
    d += limb([x, y + u * 0.4], [x, y + u * 1.1], u * 0.26, u * 0.4);
    d += `M${r(x - u * 1.15)} ${r(paper.height + 30)}V${r(y + u * 1.75)}q${r(u * 0.05)} ${r(-u * 0.75)} ${r(u * 0.8)} ${r(-u * 0.9)}h${r(u * 0.7)}q${r(u * 0.75)} ${r(u * 0.15)} ${r(u * 0.8)} ${r(u * 0.9)}V${r(paper.height + 30)}Z`;
    if (random.chance(row.raised ?? 0)) {
      const sides = random.chance(0.4) ? [-1, 1] : [random.chance(0.5) ? -1 : 1];
      for (const side of sides) {
        const elbow = [x + side * u * random.between(0.95, 1.5), y + u * random.between(-0.3, 0.5)] as const;
        const hand = [x + side * u * random.between(0.5, 1.5), y - u * random.between(1.1, 2)] as const;
        d +=
          limb([x + side * u * 0.85, y + u * 1.25], elbow, u * 0.3, u * 0.23) +
          limb(elbow, hand, u * 0.22, u * 0.14);
        d += disc(hand[0], hand[1] - u * 0.1, u * 0.19, u * 0.26);
        if (random.chance(row.phones ?? 0))
          screens.push(() => phone(paper, hand[0], hand[1], u, row.phoneLight ?? '#cfe4ff'));
      }
    }
    bodies.push(d);
  }
  const all = bodies.join('');
  if (row.rim) paper.group(`translate(0 ${r(-row.head * 0.07)})`, () => paper.path(all, row.rim ?? ''));
  paper.path(all, row.fill);
  for (const draw of screens) draw();
}

function phone(paper: Paper, x: number, y: number, u: number, light: string) {
  paper.rect(x - u * 0.62, y - u * 0.82, u * 1.24, u * 0.74, '#05060a', { round: u * 0.08 });
  paper.rect(x - u * 0.56, y - u * 0.76, u * 1.12, u * 0.62, light, { round: u * 0.05 });
}

const r = (value: number) => Math.round(value * 10) / 10;
const disc = (x: number, y: number, rx: number, ry: number) =>
  `M${r(x - rx)} ${r(y)}a${r(rx)} ${r(ry)} 0 1 1 ${r(rx * 2)} 0a${r(rx)} ${r(ry)} 0 1 1 ${r(-rx * 2)} 0Z`;
