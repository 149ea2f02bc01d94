import { z } from 'zod';

/** The channel on which transactions say which story the desk should look at again. */
export const storyChannel = 'desk_story';

const signalSchema = z.object({ storyId: z.uuid() });

/** What a transaction sends: only which story it is. Whoever hears it reads what has become of it, as they may. */
export function storySignal(storyId: string): string {
  return JSON.stringify(signalSchema.parse({ storyId }));
}

/** The story that a payload names; null for anything that isn't ours. */
export function readStorySignal(payload: string): string | null {
  try {
    return signalSchema.safeParse(JSON.parse(payload)).data?.storyId ?? null;
  } catch {
    // No JSON: somebody else's NOTIFY.
    return null;
  }
}
