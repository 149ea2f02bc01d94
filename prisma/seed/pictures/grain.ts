import { seededRandom } from './random';

const tile = 256;

/** Normal noise of standard deviation 1 as a square tile, a little smoothed so that it looks like film, not like sensor dots. */
function makeNoise(): Float32Array {
  const random = seededRandom('grain');
  const raw = Float32Array.from({ length: tile * tile }, () => random.normal());
  const at = (x: number, y: number) => raw[((y + tile) % tile) * tile + ((x + tile) % tile)] ?? 0;
  return Float32Array.from(raw, (_, i) => {
    const [x, y] = [i % tile, Math.floor(i / tile)];
    return at(x, y) * 0.82 + (at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1)) * 0.1;
  });
}

const noise = makeNoise();

/**
 * Film grain and darker corners, in place, on 8-bit RGB. Grain is strongest in the middle tones, as on film; it also
 * hides the steps of long gradients. `grain` is the standard deviation in levels.
 */
export function finishPixels(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  grain: number,
  vignette: number,
) {
  const strength = Float32Array.from({ length: 256 }, (_, level) => {
    const tone = level / 255;
    return grain * (0.45 + 2.2 * tone * (1 - tone));
  });
  const across = Float32Array.from({ length: width }, (_, x) => ((x / width) * 2 - 1) ** 2);
  for (let y = 0; y < height; y += 1) {
    const down = ((y / height) * 2 - 1) ** 2;
    // The tile is shifted from one repetition to the next, or its seams would show as a lattice.
    const row = ((y + Math.imul(Math.floor(y / tile), 97)) % tile) * tile;
    let i = y * width * 3;
    for (let x = 0; x < width; x += 1) {
      const shade = 1 - vignette * Math.max(0, ((across[x] ?? 0) + down) * 0.5 - 0.22);
      const column = (x + ((x >> 8) * 61 + (y >> 8) * 149)) & (tile - 1);
      const green = pixels[i + 1] ?? 0;
      const speck = (noise[row + column] ?? 0) * (strength[green] ?? 0);
      // Uint8ClampedArray rounds and clamps by itself.
      pixels[i] = (pixels[i] ?? 0) * shade + speck;
      pixels[i + 1] = green * shade + speck;
      pixels[i + 2] = (pixels[i + 2] ?? 0) * shade + speck;
      i += 3;
    }
  }
}
