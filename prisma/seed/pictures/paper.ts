export type Point = readonly [x: number, y: number];
/** Offset from 0 to 1, colour, opacity (1 if left out). */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

export interface Ink {
  opacity?: number;
  stroke?: string;
  width?: number;
  cap?: 'round' | 'butt' | 'square';
  dash?: string;
  transform?: string;
}

const n = (value: number) => String(Math.round(value * 10) / 10);

/** Points as the `d` of a closed (or open) path. */
export function outline(points: readonly Point[], open = false): string {
  const steps = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`);
  return steps.join('') + (open ? '' : 'Z');
}

/** A smooth curve through points (Catmull-Rom as cubic Béziers), as the `d` of an open path. */
export function curve(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  let d = `M${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let i = 0; i < points.length - 1; i += 1) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1 = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6] as const;
    const c2 = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6] as const;
    d += `C${n(c1[0])} ${n(c1[1])} ${n(c2[0])} ${n(c2[1])} ${n(p2[0])} ${n(p2[1])}`;
  }
  return d;
}

function attributes(fill: string, ink: Ink): string {
  let text = ` fill="${fill}"`;
  // fill-opacity, not opacity: the latter makes librsvg open a layer of the whole page for each shape.
  if (ink.opacity !== undefined) text += ` fill-opacity="${ink.opacity}" stroke-opacity="${ink.opacity}"`;
  if (ink.stroke)
    text += ` stroke="${ink.stroke}" stroke-width="${n(ink.width ?? 1)}" stroke-linejoin="round"`;
  if (ink.cap) text += ` stroke-linecap="${ink.cap}"`;
  if (ink.dash) text += ` stroke-dasharray="${ink.dash}"`;
  if (ink.transform) text += ` transform="${ink.transform}"`;
  return text;
}

/** A sheet to draw on, in pixels of the finished picture; what is drawn later lies above. */
export class Paper {
  readonly width: number;
  readonly height: number;
  private readonly parts: string[] = [];
  private names = 0;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  /** A paint that runs from top to bottom of the shape it fills, or along a direction given in shares of its box. */
  fade(stops: readonly Stop[], [x1, y1, x2, y2]: readonly number[] = [0, 0, 0, 1]): string {
    return this.gradient(`linearGradient x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops);
  }

  /** A round paint from the middle of the shape outwards, or from `centre` in shares of its box. */
  glow(stops: readonly Stop[], [x, y]: readonly number[] = [0.5, 0.5], radius = 0.5): string {
    return this.gradient(`radialGradient cx="${x}" cy="${y}" r="${radius}"`, stops);
  }

  private gradient(head: string, stops: readonly Stop[]): string {
    this.names += 1;
    const id = `p${this.names}`;
    const list = stops.map(
      ([at, colour, opacity = 1]) =>
        `<stop offset="${at}" stop-color="${colour}"${opacity < 1 ? ` stop-opacity="${opacity}"` : ''}/>`,
    );
    this.parts.push(`<${head} id="${id}">${list.join('')}</${head.split(' ')[0]}>`);
    return `url(#${id})`;
  }

  rect(
    x: number,
    y: number,
    width: number,
    height: number,
    fill: string,
    ink: Ink & { round?: number } = {},
  ) {
    const corner = ink.round ? ` rx="${n(ink.round)}"` : '';
    this.parts.push(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${corner}${attributes(fill, ink)}/>`,
    );
  }

  /** Fills the whole sheet. */
  wash(fill: string, ink: Ink = {}) {
    this.rect(0, 0, this.width, this.height, fill, ink);
  }

  ellipse(x: number, y: number, rx: number, ry: number, fill: string, ink: Ink = {}) {
    const shape = `cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"`;
    this.parts.push(`<ellipse ${shape}${attributes(fill, ink)}/>`);
  }

  circle(x: number, y: number, radius: number, fill: string, ink: Ink = {}) {
    this.ellipse(x, y, radius, radius, fill, ink);
  }

  /** A soft round light: `colour` in the middle, nothing at the edge. */
  light(x: number, y: number, rx: number, ry: number, colour: string, opacity = 1) {
    const stops = [
      [0, colour, opacity],
      [0.35, colour, opacity * 0.45],
      [1, colour, 0],
    ] as const;
    this.ellipse(x, y, rx, ry, this.glow(stops));
  }

  path(d: string, fill: string, ink: Ink = {}) {
    this.parts.push(`<path d="${d}"${attributes(fill, ink)}/>`);
  }

  shape(points: readonly Point[], fill: string, ink: Ink = {}) {
    this.path(outline(points), fill, ink);
  }

  /** A stroke without filling. */
  line(points: readonly Point[], stroke: string, width: number, ink: Ink = {}) {
    this.path(outline(points, true), 'none', { cap: 'round', ...ink, stroke, width });
  }

  /** A smooth stroke through the points. */
  stroke(points: readonly Point[], stroke: string, width: number, ink: Ink = {}) {
    this.path(curve(points), 'none', { cap: 'round', ...ink, stroke, width });
  }

  /** Draws moved, turned or mirrored. `opacity` opens a layer: use it rarely. */
  group(transform: string, draw: () => void, opacity = 1) {
    this.parts.push(`<g transform="${transform}"${opacity < 1 ? ` opacity="${opacity}"` : ''}>`);
    draw();
    this.parts.push('</g>');
  }

  /** Draws upside down below `waterline`, as in still water. */
  mirrored(waterline: number, draw: () => void, opacity = 1) {
    this.group(`translate(0 ${n(2 * waterline)}) scale(1 -1)`, draw, opacity);
  }

  /** Draws only inside the outline `d`. */
  within(d: string, draw: () => void) {
    this.names += 1;
    const id = `c${this.names}`;
    this.parts.push(`<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">`);
    draw();
    this.parts.push('</g>');
  }

  /** Puts a picture over the whole sheet, `screen` adding its light to what is there. */
  overlay(dataAddress: string, screen = false) {
    const style = screen ? ' style="mix-blend-mode:screen"' : '';
    this.parts.push(
      `<image href="${dataAddress}" width="${this.width}" height="${this.height}" preserveAspectRatio="none"${style}/>`,
    );
  }

  /** Lays another sheet of the same size on this one, which must not have paints or outlines of its own. */
  inset(other: Paper) {
    this.parts.push(...other.parts);
  }

  /** The sheet as an SVG file, `scale` times its size. */
  svg(scale = 1): string {
    const size = `width="${Math.round(this.width * scale)}" height="${Math.round(this.height * scale)}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${this.width} ${this.height}">${this.parts.join('')}</svg>`;
  }
}
