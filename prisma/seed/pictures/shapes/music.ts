import type { Paper, Point } from '../paper';
import { type Figure, silhouette } from './person';

/** An electric guitar across a body: `at` is the middle of its body, `u` one head of the player, `side` where the neck points. */
export function drawGuitar(paper: Paper, at: Point, u: number, side: number, fill: string, rim = fill) {
  if (rim !== fill) drawGuitar(paper, [at[0], at[1] - 0.08 * u], u, side, rim);
  paper.group(`translate(${at[0]} ${at[1]}) scale(${side} 1) rotate(-24)`, () => {
    paper.ellipse(-0.35 * u, 0.04 * u, 0.62 * u, 0.52 * u, fill);
    paper.ellipse(0.3 * u, 0, 0.48 * u, 0.4 * u, fill);
    paper.rect(0.4 * u, -0.1 * u, 2.1 * u, 0.17 * u, fill);
    paper.shape(
      [
        [2.45 * u, -0.14 * u],
        [2.95 * u, -0.26 * u],
        [2.95 * u, 0.02 * u],
        [2.45 * u, 0.1 * u],
      ],
      fill,
    );
  });
}

/** A microphone on a straight or a boom stand; `at` is its foot, `top` the microphone. */
export function drawMicrophoneStand(paper: Paper, foot: Point, top: Point, u: number, fill: string) {
  paper.ellipse(foot[0], foot[1], 0.55 * u, 0.12 * u, fill);
  const joint: Point = [foot[0], top[1] + 0.55 * u];
  paper.line([foot, joint, top], fill, 0.09 * u);
  const [dx, dy] = [top[0] - joint[0], top[1] - joint[1]];
  const length = Math.hypot(dx, dy) || 1;
  const end: Point = [top[0] + (dx / length) * 0.35 * u, top[1] + (dy / length) * 0.35 * u];
  paper.line([top, end], fill, 0.2 * u);
  paper.circle(end[0], end[1], 0.17 * u, fill);
}

/** A drum kit seen from the hall, `at` the foot of the bass drum, `u` one head of the player. */
export function drawDrums(paper: Paper, at: Point, u: number, fill: string, rim: string) {
  const [x, y] = at;
  paper.circle(x, y - 1.05 * u, 1.1 * u, rim);
  paper.circle(x, y - 1.05 * u, 1.02 * u, fill);
  for (const [dx, dy, r] of [
    [-0.75, -2.45, 0.55],
    [0.75, -2.45, 0.55],
    [1.95, -1.5, 0.68],
    [-1.9, -1.75, 0.5],
  ] as const) {
    paper.rect(x + (dx - r) * u, y + (dy - 0.1) * u, r * 2 * u, r * 1.15 * u, fill, { round: 0.12 * u });
    paper.ellipse(x + dx * u, y + (dy - 0.1) * u, r * u, 0.12 * u, rim);
  }
  for (const [dx, dy, tilt] of [
    [-2.5, -3.5, -14],
    [2.5, -3.7, 13],
    [-1.35, -4.1, -9],
  ] as const) {
    paper.line(
      [
        [x + dx * u, y + dy * u],
        [x + dx * 1.05 * u, y],
      ],
      fill,
      0.07 * u,
    );
    paper.group(`translate(${x + dx * u} ${y + dy * u}) rotate(${tilt})`, () => {
      paper.ellipse(0, 0, 0.95 * u, 0.1 * u, rim);
      paper.ellipse(0, 0.05 * u, 0.95 * u, 0.09 * u, fill);
    });
  }
}

/** Fills a figure, with a rim of light on the side the light comes from (`shift`, in pixels). */
export function drawLit(paper: Paper, figure: Figure, fill: string, rim: string, shift: Point) {
  const d = silhouette(figure);
  paper.group(`translate(${shift[0]} ${shift[1]})`, () => paper.path(d, rim));
  paper.path(d, fill);
}
