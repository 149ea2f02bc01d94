import type { ReactNode } from 'react';
import type { Refs } from '@/lib/document/refs';
import type { ViewContext } from './view-context';

export interface BlockViewProps<B> {
  block: B;
  refs: Refs;
  context: ViewContext;
}

/** How readers see one kind of block: a pure server component. It never queries; what it shows comes in `refs`. */
export type BlockView<B> = (props: BlockViewProps<B>) => ReactNode;
