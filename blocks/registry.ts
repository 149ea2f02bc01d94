import type { Block } from '@/lib/document/block';
import { type AnyDefinition, buildStorySchema, isOf } from '@/lib/document/story-document';
import { callout } from './callout/callout';
import { divider } from './divider/divider';
import { embed } from './embed/embed';
import { factBox } from './fact-box/fact-box';
import { gallery } from './gallery/gallery';
import { heading } from './heading/heading';
import { helpline } from './helpline/helpline';
import { list } from './list/list';
import { paragraph } from './paragraph/paragraph';
import { photo } from './photo/photo';
import { pullQuote } from './pull-quote/pull-quote';
import { quote } from './quote/quote';
import { table } from './table/table';

/** Every kind of block that this version of Dateline knows. The order is that in which `fromHtml` is asked. */
export const definitions: readonly AnyDefinition[] = [
  embed,
  heading,
  list,
  pullQuote,
  quote,
  photo,
  gallery,
  callout,
  factBox,
  table,
  helpline,
  divider,
  paragraph,
];

const byType = new Map<string, AnyDefinition>(definitions.map((definition) => [definition.type, definition]));

/** The definition of a kind; undefined when this code doesn't know it. To read a stored block use `definitionFor`. */
export function definitionOf(type: string): AnyDefinition | undefined {
  return byType.get(type);
}

/**
 * The definition that understands a block; undefined when this code doesn't know its kind, or was written before the
 * version that the block has.
 */
export function definitionFor(block: Block): AnyDefinition | undefined {
  const definition = definitionOf(block.type);
  return definition && isOf(definition, block) ? definition : undefined;
}

/** Validates and upgrades a whole document; unknown kinds pass as they are. */
export const storySchema = buildStorySchema(definitions);
