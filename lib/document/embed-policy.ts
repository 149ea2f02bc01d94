import * as z from 'zod/mini';
import { type EmbedChoice, embedChoices } from './shapes/embed-watch';

/**
 * What the house does about posts that are lost, by why they are: what the desk is offered first. It changes no page by
 * itself.
 */
export const embedPolicySchema = z.strictObject({
  gone: z.enum(embedChoices),
  private: z.enum(embedChoices),
});

export type EmbedPolicy = z.infer<typeof embedPolicySchema>;

/** Before anybody has set one. */
export const defaultEmbedPolicy: EmbedPolicy = { gone: 'keep', private: 'keep' };

/** What the house does about a post in this state; null where it isn't lost. */
export function offeredChoice(policy: EmbedPolicy, state: string): EmbedChoice | null {
  return state === 'gone' || state === 'private' ? policy[state] : null;
}
