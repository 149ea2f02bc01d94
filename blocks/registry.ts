import { type AnyDefinition, buildStorySchema } from '@/lib/document/story-document';
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

/** The definition of a kind, or undefined for one that this code doesn't know. */
export function definitionOf(type: string): AnyDefinition | undefined {
  return byType.get(type);
}

/** Validates and upgrades a whole document; unknown kinds pass as they are. */
export const storySchema = buildStorySchema(definitions);
