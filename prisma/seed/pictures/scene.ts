import type { Paper } from './paper';
import type { Random } from './random';

/**
 * What a scene draws on, from back to front: `far` is rendered small and blurred (skies, beams, mist: anything
 * without an edge), `near` is sharp, `haze` is rendered small and blurred again and adds its light to all of it.
 */
export interface Stage {
  width: number;
  height: number;
  far: Paper;
  near: Paper;
  haze: Paper;
  random: Random;
}

/** Draws one picture; everything it decides comes from `stage.random`, so that it is always the same picture. */
export type Scene = (stage: Stage) => void;

export interface Finish {
  /** Blur of `far` and `haze`, in pixels of the finished picture. */
  softness?: number;
  /** Strength of the film grain, 0 to 30. */
  grain?: number;
  /** How much darker the corners are, 0 to 1. */
  vignette?: number;
}
