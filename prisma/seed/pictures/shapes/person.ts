import type { Point } from '../paper';

/**
 * A standing figure seen from the front or the side, as joints in heads: x to the figure's front or right, y up from
 * the ground. A grown person is about 7.4 heads tall.
 */
export interface Pose {
  head: Point;
  neck: Point;
  shoulders: readonly [Point, Point];
  elbows: readonly [Point, Point];
  hands: readonly [Point, Point];
  hips: readonly [Point, Point];
  knees: readonly [Point, Point];
  feet: readonly [Point, Point];
  /** Where the toes point, -1 or 1 each. */
  toes?: readonly [number, number];
}

export interface Figure {
  /** The ground between the feet. */
  at: Point;
  /** Pixels from the ground to the crown. */
  height: number;
  pose: Pose;
  mirrored?: boolean;
  hair?: 'short' | 'long' | 'bun' | 'curly' | 'cap' | 'hat' | 'beanie';
  /** A coat or skirt down to this height in heads; none if left out. */
  hem?: number;
  /** Width of the hem in heads. */
  flare?: number;
  girth?: number;
}

const n = (value: number) => String(Math.round(value * 10) / 10);

function disc(x: number, y: number, rx: number, ry = rx): string {
  return `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 1 ${n(rx * 2)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-rx * 2)} 0Z`;
}

/** A polygon turned so that all parts of a figure wind the same way: otherwise overlaps would cancel into holes. */
function solid(points: readonly Point[]): string {
  let area = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
    area += x * nextY - nextX * y;
  });
  const ordered = area >= 0 ? points : [...points].reverse();
  return `${ordered.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')}Z`;
}

/** A limb that thins from one joint to the next, with round ends. */
export function limb(from: Point, to: Point, thick: number, thin: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [sx, sy] = [-dy / length, dx / length];
  const sides: Point[] = [
    [from[0] + sx * thick, from[1] + sy * thick],
    [to[0] + sx * thin, to[1] + sy * thin],
    [to[0] - sx * thin, to[1] - sy * thin],
    [from[0] - sx * thick, from[1] - sy * thick],
  ];
  return solid(sides) + disc(from[0], from[1], thick) + disc(to[0], to[1], thin);
}

function hairOf(kind: Figure['hair'], x: number, y: number, size: number, side: number): string {
  const u = size * 0.84;
  switch (kind) {
    case 'long':
      return (
        disc(x, y - 0.08 * u, 0.5 * u, 0.56 * u) +
        solid([
          [x - 0.5 * u, y - 0.1 * u],
          [x + 0.5 * u, y - 0.1 * u],
          [x + 0.46 * u, y + 0.95 * u],
          [x - 0.52 * u, y + 0.95 * u],
        ])
      );
    case 'bun':
      return disc(x, y - 0.06 * u, 0.47 * u, 0.55 * u) + disc(x - side * 0.26 * u, y - 0.6 * u, 0.22 * u);
    case 'curly':
      return (
        disc(x, y - 0.12 * u, 0.62 * u, 0.62 * u) +
        disc(x - 0.4 * u, y + 0.1 * u, 0.3 * u) +
        disc(x + 0.4 * u, y + 0.1 * u, 0.3 * u)
      );
    case 'cap':
      return (
        disc(x, y - 0.14 * u, 0.47 * u, 0.46 * u) +
        solid([
          [x, y - 0.3 * u],
          [x + side * 0.85 * u, y - 0.18 * u],
          [x + side * 0.85 * u, y - 0.1 * u],
          [x, y - 0.1 * u],
        ])
      );
    case 'hat':
      return (
        disc(x, y - 0.3 * u, 0.95 * u, 0.13 * u) +
        solid([
          [x - 0.48 * u, y - 0.28 * u],
          [x - 0.38 * u, y - 0.78 * u],
          [x + 0.38 * u, y - 0.78 * u],
          [x + 0.48 * u, y - 0.28 * u],
        ])
      );
    case 'beanie':
      return disc(x, y - 0.2 * u, 0.47 * u, 0.5 * u) + disc(x, y - 0.68 * u, 0.13 * u);
    default:
      return disc(x, y - 0.09 * u, 0.46 * u, 0.52 * u);
  }
}

/** The silhouette of a figure as one `d`, so that it can be filled, shifted for a rim of light, or clipped. */
export function silhouette(figure: Figure): string {
  const { pose, at, girth = 1 } = figure;
  const side = figure.mirrored ? -1 : 1;
  const u = figure.height / 7.4;
  const put = ([x, y]: Point): Point => [at[0] + side * x * u, at[1] - y * u];
  const [headX, headY] = put(pose.head);
  const neck = put(pose.neck);
  const [leftShoulder, rightShoulder] = [put(pose.shoulders[0]), put(pose.shoulders[1])];
  const [leftHip, rightHip] = [put(pose.hips[0]), put(pose.hips[1])];
  let d = disc(headX, headY, 0.35 * u, 0.47 * u) + hairOf(figure.hair, headX, headY, u, side);
  d += limb([headX, headY + 0.2 * u], neck, 0.18 * u, 0.24 * u);
  d +=
    limb(neck, leftShoulder, 0.26 * u, 0.22 * u * girth) +
    limb(neck, rightShoulder, 0.26 * u, 0.22 * u * girth);
  const wide = 0.2 * u * girth;
  const away = (a: Point, b: Point) => Math.sign(a[0] - b[0]) || 1;
  const [ls, lh] = [away(leftShoulder, rightShoulder) * wide, away(leftHip, rightHip) * wide];
  d += solid([
    [leftShoulder[0] + ls, leftShoulder[1]],
    [rightShoulder[0] - ls, rightShoulder[1]],
    [rightHip[0] - lh * 1.3, rightHip[1]],
    [leftHip[0] + lh * 1.3, leftHip[1]],
  ]);
  for (const i of [0, 1] as const) {
    const [elbow, hand, knee, foot] = [
      put(pose.elbows[i]),
      put(pose.hands[i]),
      put(pose.knees[i]),
      put(pose.feet[i]),
    ];
    d +=
      limb(i === 0 ? leftShoulder : rightShoulder, elbow, 0.22 * u * girth, 0.17 * u) +
      limb(elbow, hand, 0.17 * u, 0.1 * u);
    d += disc(hand[0], hand[1], 0.14 * u);
    d +=
      limb(i === 0 ? leftHip : rightHip, knee, 0.34 * u * girth, 0.22 * u) +
      limb(knee, foot, 0.22 * u, 0.13 * u);
    const toe = side * (pose.toes?.[i] ?? 1);
    d += limb(
      [foot[0] - toe * 0.08 * u, foot[1] - 0.02 * u],
      [foot[0] + toe * 0.42 * u, foot[1] + 0.06 * u],
      0.15 * u,
      0.09 * u,
    );
  }
  if (figure.hem !== undefined) {
    const y = at[1] - figure.hem * u;
    const half = ((figure.flare ?? 1.7) * u) / 2;
    const middle = (leftHip[0] + rightHip[0]) / 2;
    const waist = 0.62 * u * girth;
    d += solid([
      [middle - waist, leftHip[1] - 0.9 * u],
      [middle + waist, leftHip[1] - 0.9 * u],
      [middle + half, y],
      [middle - half, y],
    ]);
  }
  return d;
}
