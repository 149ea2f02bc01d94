import type { ReactNode } from 'react';
import type { Refs } from '@/lib/document/refs';
import type { ViewContext } from './view-context';

export interface BlockViewProps<B> {
  block: B;
  refs: Refs;
  context: ViewContext;
  /** Draws what is inside a container, one node a block in its order, for the room that the container gives it. */
  inside: (context: ViewContext) => ReactNode[];
}

/** How readers see one kind of block: a pure server component. It never queries; what it shows comes in `refs`. */
export type BlockView<B> = (props: BlockViewProps<B>) => ReactNode;
