import { z } from 'zod';
import { hear } from './hear';

/** The channel on which transactions say whose sessions or rights have changed. */
export const personChannel = 'desk_person';

const signalSchema = z.object({ personId: z.uuid() });

/** What a transaction sends: only who it is. Whoever hears it reads what they may do by now. */
export function personSignal(personId: string): string {
  return JSON.stringify(signalSchema.parse({ personId }));
}

/** Calls `look` when a session, the role or the standing of somebody has changed, and whenever that may have been missed. */
export function onPersonSignal(personId: string, look: () => void): () => void {
  return hear(personChannel, look, (payload) => {
    try {
      return signalSchema.safeParse(JSON.parse(payload)).data?.personId === personId;
    } catch {
      // No JSON: somebody else's NOTIFY.
      return false;
    }
  });
}
