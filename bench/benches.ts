import type { Bench } from './bench';
import { benchEdge } from './edge/bench-edge';
import { benchEditor } from './editor/bench-editor';
import { benchPhotos } from './photos/bench-photos';
import { benchReader } from './reader/bench-reader';

/** Every bench by the name that runs it alone. */
export const benches: Record<string, Bench> = {
  edge: benchEdge,
  editor: benchEditor,
  photos: benchPhotos,
  reader: benchReader,
};
