import type { Block } from '@/lib/document/block';
import { type AnyDefinition, buildStorySchema, isOf } from '@/lib/document/story-document';
import { divider } from './divider/divider';
import { embed } from './embed/embed';
import { heading } from './heading/heading';
import { helpline } from './helpline/helpline';
import { list } from './list/list';
import { paragraph } from './paragraph/paragraph';
import { photo } from './photo/photo';
import { quote } from './quote/quote';

/** Every kind of block that this version of Dateline knows. The order is that in which `fromHtml` is asked. */
export const definitions: readonly AnyDefinition[] = [
  embed,
  heading,
  list,
  quote,
  photo,
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
