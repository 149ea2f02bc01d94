// The process that `runDrawing` starts: takes cards over its channel, answers each with the picture, ends with its parent.
import { setPriority } from 'node:os';
import { allowOwnDrawings } from '../sharp';
import { drawShareCard } from './draw-share-card';
import type { ShareCard } from './share-card';

/** What the process answers to each card; `done` is null for one in letters that we have no face for. */
export type DrawAnswer = { done: Buffer | null } | { error: string };

const answer = (message: DrawAnswer) => process.send?.(message);

allowOwnDrawings();
setPriority(19);
process.on('disconnect', () => process.exit(0)); // nobody is left to have the picture
process.on('message', (card: ShareCard) => {
  drawShareCard(card).then(
    (done) => answer({ done }),
    (error) => answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
