import type { Paper } from '../paper';
import type { Random } from '../random';

export interface Glitter {
  /** Where the light stands over the water, and how wide its path is at the horizon and at the foot of the picture. */
  x: number;
  narrow: number;
  broad: number;
  top: number;
  bottom: number;
  colour: string;
  count: number;
  opacity?: number;
}

/** The broken path of a light on water: short strokes, longer and further apart towards the viewer. */
export function drawGlitter(paper: Paper, random: Random, light: Glitter) {
  const { top, bottom } = light;
  for (let i = 0; i < light.count; i += 1) {
    const depth = random.next() ** 1.6;
    const y = top + (bottom - top) * depth;
    const reach = light.narrow + (light.broad - light.narrow) * depth;
    const x = light.x + random.normal() * reach * 0.42;
    const length = (14 + 120 * depth) * random.between(0.4, 1.2);
    const opacity =
      Math.round((light.opacity ?? 0.8) * random.between(0.25, 1) * (1 - depth * 0.5) * 100) / 100;
    paper.ellipse(x, y, length / 2, 1.4 + 4.5 * depth, light.colour, { opacity });
  }
}

/** Long faint ripples over a whole sheet of water. */
export function drawRipples(
  paper: Paper,
  random: Random,
  top: number,
  colour: string,
  count: number,
  opacity = 0.25,
) {
  for (let i = 0; i < count; i += 1) {
    const depth = random.next() ** 1.4;
    const y = top + (paper.height - top) * depth;
    const length = (60 + 420 * depth) * random.between(0.4, 1.3);
    paper.ellipse(random.between(0, paper.width), y, length / 2, 1 + 5 * depth, colour, {
      opacity: Math.round(opacity * random.between(0.3, 1) * 100) / 100,
    });
  }
}
