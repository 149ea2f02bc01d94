import type { Bench } from './bench';
import { benchEditor } from './editor/bench-editor';
import { benchPhotos } from './photos/bench-photos';

/** Every bench by the name that runs it alone. */
export const benches: Record<string, Bench> = {
  editor: benchEditor,
  photos: benchPhotos,
};
